/**
 * Sick calls: that somebody cannot work, from when until when, and whether HR knows; never why. Who
 * may register one, and which time of it counts for which shift.
 */
@NullMarked
package org.samenrooster.sickcall;

import org.jspecify.annotations.NullMarked;
