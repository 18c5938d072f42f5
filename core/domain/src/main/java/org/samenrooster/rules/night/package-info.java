/**
 * Night shifts: how long, how many in a row, and the rest after them. Owns what a series of shifts
 * is.
 */
@NullMarked
package org.samenrooster.rules.night;

import org.jspecify.annotations.NullMarked;
