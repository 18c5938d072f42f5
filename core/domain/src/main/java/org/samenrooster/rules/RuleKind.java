package org.samenrooster.rules;

import java.util.Set;
import java.util.function.BiFunction;

/**
 * The kinds of rule a pack can name, each with the parameters it needs (minutes or counts, never
 * negative).
 */
public enum RuleKind {
  MINIMUM_DAILY_REST(MinimumDailyRest::new, "restMinutes", "shortRestMinutes"),
  MINIMUM_WEEKLY_REST(
      MinimumWeeklyRest::new, "weekRestMinutes", "fortnightRestMinutes", "fortnightPartMinutes"),
  MAXIMUM_SHIFT(MaximumShift::ofEveryShift, "workMinutes"),
  MAXIMUM_NIGHT_SHIFT(MaximumShift::ofNightShifts, "workMinutes"),
  REST_AFTER_NIGHT_SHIFT(RestAfterNightShift::new, "restMinutes", "shortRestMinutes"),
  REST_AFTER_NIGHT_SERIES(RestAfterNightSeries::new, "nights", "restMinutes", "seriesBreakMinutes"),
  MAXIMUM_SERIES_WITH_NIGHT(MaximumSeriesWithNight::new, "shifts", "seriesBreakMinutes"),
  ONE_SHIFT_AT_A_TIME((terms, parameters) -> new OneShiftAtATime(terms)),
  REQUIRED_QUALIFICATION((terms, parameters) -> new RequiredQualification(terms)),
  NOT_WHILE_ABSENT((terms, parameters) -> new NotWhileAbsent(terms)),
  WITHIN_EMPLOYMENT((terms, parameters) -> new WithinEmployment(terms)),
  NO_NIGHTS_WHERE_EXEMPT((terms, parameters) -> new NoNightsWhereExempt(terms)),
  FIXED_FREE_DAY((terms, parameters) -> new FixedFreeDay(terms));

  private final BiFunction<RuleTerms, RuleParameters, RosterRule> factory;
  private final Set<String> parameterNames;

  RuleKind(BiFunction<RuleTerms, RuleParameters, RosterRule> factory, String... parameterNames) {
    this.factory = factory;
    this.parameterNames = Set.of(parameterNames);
  }

  /** The parameters a pack must give, and no others. */
  public Set<String> parameterNames() {
    return parameterNames;
  }

  /** The rule with its numbers. */
  public RosterRule rule(RuleTerms terms, RuleParameters parameters) {
    return factory.apply(terms, parameters);
  }
}
