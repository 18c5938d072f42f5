/**
 * The hours account of one employment and year: an append-only ledger in whole minutes of which
 * balances, forecast, extra hours and settlement are derived, and what books in it. Owns the rule
 * that an entry lies in one account and is never changed; refuses to know money, except for how
 * many minutes are paid.
 */
@NullMarked
package org.samenrooster.hours;

import org.jspecify.annotations.NullMarked;
