/**
 * What people wish for before a roster is made: shifts, free days, and days on which they cannot.
 * Owns what may be said and how much of it; refuses to decide anything: a wish is kept or not by
 * those who make the roster, and nobody sees it before everybody has spoken.
 */
@NullMarked
package org.samenrooster.wish;

import org.jspecify.annotations.NullMarked;
