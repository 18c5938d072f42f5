/**
 * The hours that people work and are credited with: one account for every employment and year, in
 * which entries are booked in the transaction of whatever causes them.
 */
@org.jspecify.annotations.NullMarked
package org.samenrooster.server.hours;
