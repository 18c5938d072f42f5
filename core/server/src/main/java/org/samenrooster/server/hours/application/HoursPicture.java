package org.samenrooster.server.hours.application;

import java.util.Collection;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.samenrooster.hours.overview.HoursDistribution;
import org.samenrooster.hours.overview.HoursOutlook;
import org.samenrooster.hours.overview.SmallGroups;

/**
 * What the years of many people say together. Whoever has no contract hours is left out: every hour
 * would count as too much.
 *
 * @param people how many it is about; empty where they are too few
 * @param balances how the balances of today are spread
 * @param forecasts how those are spread that are to be expected
 * @param extraMinutes work above the contract up to the threshold of overtime, expected work
 *     included; empty where too few have some
 */
public record HoursPicture(
    Optional<Integer> people,
    HoursDistribution balances,
    HoursDistribution forecasts,
    HoursOutlook outlook,
    Optional<Integer> extraMinutes) {

  // Twenty hours: half a week of work is what people talk about.
  private static final int STEP_MINUTES = 20 * 60;

  static HoursPicture of(Collection<YearFigures> years, SmallGroups hidden) {
    var counted = years.stream().filter(YearFigures::hasContractHours).toList();
    ToIntFunction<YearFigures> extra = year -> year.beyond().extraMinutes();
    return new HoursPicture(
        Optional.of(counted.size()).filter(people -> people >= hidden.smallest()),
        HoursDistribution.of(
            counted.stream().map(YearFigures::balanceMinutes).toList(), STEP_MINUTES, hidden),
        HoursDistribution.of(
            counted.stream().map(year -> year.forecast().balanceMinutes()).toList(),
            STEP_MINUTES,
            hidden),
        HoursOutlook.of(counted.stream().map(YearFigures::expectedEnd).toList(), hidden),
        hidden.sum(counted.stream().map(extra::applyAsInt).toList()));
  }
}
