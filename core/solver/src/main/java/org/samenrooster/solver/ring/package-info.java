/**
 * Swaps among several people: rings of two to four in which everybody gives one shift and gets one
 * she would rather have. Rings are chosen together, so that as much as possible is gained and
 * nobody is in two; nobody's rules break, and coverage stays what it was on every level. A pure
 * function of the wishes that are given.
 */
@NullMarked
package org.samenrooster.solver.ring;

import org.jspecify.annotations.NullMarked;
