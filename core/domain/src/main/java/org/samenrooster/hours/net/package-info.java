/**
 * What working more or fewer hours brings a household: pay, tax and benefits of one year, by dated
 * tables. Owns the sums; refuses to keep a household, and to say more than an indication.
 */
@NullMarked
package org.samenrooster.hours.net;

import org.jspecify.annotations.NullMarked;
