package org.samenrooster.hours;

import org.samenrooster.time.DateRange;

/**
 * Contract hours that were agreed for a run of days: on each of them the contract is brought to
 * these, unless it holds as many already. So it stays the same when the contract is handed in with
 * what was agreed.
 *
 * @param decision identity of what was agreed
 * @param weeklyMinutes of the contract on these days, in minutes a week
 */
public record ContractRaise(String decision, DateRange days, int weeklyMinutes) {}
