/**
 * The allowance for irregular hours: bands of the wall clock, each with a percentage of the hourly
 * wage, and what they give for the minutes that were worked. Owns the order in which days go before
 * each other; knows nothing of contracts and balances.
 */
@NullMarked
package org.samenrooster.hours.allowance;

import org.jspecify.annotations.NullMarked;
