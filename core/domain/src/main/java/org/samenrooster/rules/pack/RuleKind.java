package org.samenrooster.rules.pack;

import static org.samenrooster.rules.pack.RuleParameter.atLeast;
import static org.samenrooster.rules.pack.RuleParameter.atMost;

import java.util.Arrays;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.ShortRests;
import org.samenrooster.rules.night.MaximumSeriesWithNight;
import org.samenrooster.rules.night.NoNightShifts;
import org.samenrooster.rules.night.RestAfterNightSeries;
import org.samenrooster.rules.night.RestAfterNightShift;
import org.samenrooster.rules.person.Availability;
import org.samenrooster.rules.person.OneShiftAtATime;
import org.samenrooster.rules.person.RequiredQualification;
import org.samenrooster.rules.rest.MinimumDailyRest;
import org.samenrooster.rules.rest.MinimumWeeklyRest;
import org.samenrooster.rules.worktime.MaximumShift;

/**
 * The kinds of rule a pack can name, each with the numbers it needs (minutes or counts, never
 * negative).
 */
public enum RuleKind {
  MINIMUM_DAILY_REST(
      (terms, numbers) ->
          new MinimumDailyRest(terms, numbers.value("restMinutes"), oneShortRest(numbers)),
      atLeast("restMinutes"),
      atLeast("shortRestMinutes")),
  MINIMUM_DAILY_REST_WITH_TWO_EXCEPTIONS(
      (terms, numbers) ->
          new MinimumDailyRest(
              terms,
              numbers.value("restMinutes"),
              new ShortRests(
                  numbers.value("shortRestMinutes"),
                  numbers.value("secondShortRestMinutes"),
                  numbers.value("restMinutes"))),
      atLeast("restMinutes"),
      atLeast("shortRestMinutes"),
      atLeast("secondShortRestMinutes")),
  MINIMUM_WEEKLY_REST(
      (terms, numbers) ->
          new MinimumWeeklyRest(
              terms,
              numbers.value("weekRestMinutes"),
              numbers.value("fortnightRestMinutes"),
              numbers.value("fortnightPartMinutes")),
      atLeast("weekRestMinutes"),
      atLeast("fortnightRestMinutes"),
      atLeast("fortnightPartMinutes")),
  MAXIMUM_SHIFT(
      (terms, numbers) -> MaximumShift.ofEveryShift(terms, numbers.value("workMinutes")),
      atMost("workMinutes")),
  MAXIMUM_NIGHT_SHIFT(
      (terms, numbers) -> MaximumShift.ofNightShifts(terms, numbers.value("workMinutes")),
      atMost("workMinutes")),
  REST_AFTER_NIGHT_SHIFT(
      (terms, numbers) ->
          new RestAfterNightShift(terms, numbers.value("restMinutes"), oneShortRest(numbers)),
      atLeast("restMinutes"),
      atLeast("shortRestMinutes")),
  REST_AFTER_NIGHT_SERIES(
      (terms, numbers) ->
          new RestAfterNightSeries(
              terms,
              numbers.value("nights"),
              numbers.value("restMinutes"),
              numbers.value("seriesBreakMinutes")),
      atMost("nights"),
      atLeast("restMinutes"),
      atLeast("seriesBreakMinutes")),
  MAXIMUM_SERIES_WITH_NIGHT(
      (terms, numbers) ->
          new MaximumSeriesWithNight(
              terms, numbers.value("shifts"), numbers.value("seriesBreakMinutes")),
      atMost("shifts"),
      atLeast("seriesBreakMinutes")),
  NO_NIGHT_SHIFTS(NoNightShifts::new),
  ONE_SHIFT_AT_A_TIME(OneShiftAtATime::new),
  REQUIRED_QUALIFICATION(RequiredQualification::new),
  NOT_WHILE_ABSENT(Availability::notWhileAbsent),
  WITHIN_EMPLOYMENT(Availability::withinEmployment),
  FIXED_FREE_DAY(Availability::notOnFixedFreeDay);

  private final BiFunction<RuleTerms, RuleParameters, RosterRule> factory;
  private final Set<RuleParameter> parameters;

  RuleKind(BiFunction<RuleTerms, RuleParameters, RosterRule> factory, RuleParameter... parameters) {
    this.factory = factory;
    this.parameters = Set.copyOf(Arrays.asList(parameters));
  }

  RuleKind(Function<RuleTerms, RosterRule> factory) {
    this((terms, numbers) -> factory.apply(terms));
  }

  private static ShortRests oneShortRest(RuleParameters numbers) {
    int normal = numbers.value("restMinutes");
    return new ShortRests(numbers.value("shortRestMinutes"), normal, normal);
  }

  /** The numbers a pack must give, and no others. */
  public Set<RuleParameter> parameters() {
    return parameters;
  }

  /** The names of the numbers a pack must give. */
  public Set<String> parameterNames() {
    return parameters.stream().map(RuleParameter::name).collect(Collectors.toSet());
  }

  /** The rule with its numbers. */
  public RosterRule rule(RuleTerms terms, RuleParameters numbers) {
    return factory.apply(terms, numbers);
  }
}
