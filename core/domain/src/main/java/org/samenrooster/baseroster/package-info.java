/**
 * The cyclic pattern that repeats: lines of cells, how they unroll over dates, and what changed
 * between two base rosters for each member.
 */
@NullMarked
package org.samenrooster.baseroster;

import org.jspecify.annotations.NullMarked;
