package org.samenrooster.rules.pack;

import static org.samenrooster.rules.pack.RuleParameter.atLeast;
import static org.samenrooster.rules.pack.RuleParameter.atMost;
import static org.samenrooster.rules.pack.RuleParameter.setting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.rules.LongShifts;
import org.samenrooster.rules.LongShiftsBeforeHolidays;
import org.samenrooster.rules.NightTime;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.ShortRests;
import org.samenrooster.rules.WeekendNights;
import org.samenrooster.rules.advice.ForwardRotation;
import org.samenrooster.rules.advice.MaximumStretch;
import org.samenrooster.rules.advice.MaximumStretchesInWeek;
import org.samenrooster.rules.advice.MaximumWeekendsInRow;
import org.samenrooster.rules.advice.MaximumWorkInDays;
import org.samenrooster.rules.advice.MinimumDaysOff;
import org.samenrooster.rules.advice.MinimumStretch;
import org.samenrooster.rules.advice.QuickReturns;
import org.samenrooster.rules.night.MaximumNights;
import org.samenrooster.rules.night.MaximumSeries;
import org.samenrooster.rules.night.NoNightShifts;
import org.samenrooster.rules.night.RestAfterNightSeries;
import org.samenrooster.rules.notice.PublicationNotice;
import org.samenrooster.rules.oncall.FreePeriods;
import org.samenrooster.rules.oncall.MaximumDuties;
import org.samenrooster.rules.oncall.MaximumWorkWithCalls;
import org.samenrooster.rules.oncall.NoDutyOfKind;
import org.samenrooster.rules.oncall.OnCallNearNight;
import org.samenrooster.rules.oncall.RestAroundPresence;
import org.samenrooster.rules.person.Availability;
import org.samenrooster.rules.person.NursingTime;
import org.samenrooster.rules.person.OneShiftAtATime;
import org.samenrooster.rules.person.RequiredQualification;
import org.samenrooster.rules.rest.BalancedRests;
import org.samenrooster.rules.rest.MinimumDailyRest;
import org.samenrooster.rules.rest.MinimumFreeDays;
import org.samenrooster.rules.rest.MinimumWeeklyRest;
import org.samenrooster.rules.rest.NightlyRest;
import org.samenrooster.rules.rest.RestAfterShift;
import org.samenrooster.rules.rest.SubstituteRestDays;
import org.samenrooster.rules.worktime.LongNightShifts;
import org.samenrooster.rules.worktime.MaximumAverageWeek;
import org.samenrooster.rules.worktime.MaximumDaysPerWeek;
import org.samenrooster.rules.worktime.MaximumShift;
import org.samenrooster.rules.worktime.MaximumStartsPerWeek;
import org.samenrooster.rules.worktime.MaximumWorkInRow;
import org.samenrooster.rules.worktime.MinimumBreak;
import org.samenrooster.rules.worktime.OnlyRegularHours;

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
  MINIMUM_DAILY_REST_WITH_BALANCE(
      (terms, numbers) -> MinimumDailyRest.balanced(terms, balancedRests(numbers)),
      atLeast("restMinutes"),
      atLeast("shortRestMinutes"),
      atLeast("balancingRestMinutes"),
      atMost("windowDays")),
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
  MAXIMUM_SHIFT_WITH_EXCEPTION(
      (terms, numbers) -> MaximumShift.ofEveryShift(terms, longShifts(numbers, false)),
      atMost("workMinutes"),
      atMost("longWorkMinutes"),
      atMost("times"),
      setting("windowDays")),
  MAXIMUM_SHIFT_WITH_EXCEPTION_BEFORE_HOLIDAYS(
      (terms, numbers) ->
          MaximumShift.ofEveryShift(
              terms,
              new LongShiftsBeforeHolidays(
                  numbers.value("workMinutes"),
                  numbers.value("longWorkMinutes"),
                  numbers.value("times"),
                  numbers.value("daysBefore"))),
      atMost("workMinutes"),
      atMost("longWorkMinutes"),
      atMost("times"),
      atMost("daysBefore")),
  MAXIMUM_NIGHT_SHIFT_WITH_EXCEPTION(
      (terms, numbers) -> MaximumShift.ofNightShifts(terms, longShifts(numbers, true)),
      atMost("workMinutes"),
      atMost("longWorkMinutes"),
      atMost("times"),
      setting("windowDays")),
  MAXIMUM_NIGHT_SHIFT_WITH_WEEKENDS(
      (terms, numbers) -> MaximumShift.ofNightShifts(terms, nightsWithWeekends(numbers)),
      atMost("workMinutes"),
      atMost("longWorkMinutes"),
      atMost("times"),
      setting("windowDays"),
      atMost("weekendWorkMinutes"),
      atMost("timesInWeekend"),
      atLeast("freeWeekends")),
  LONG_NIGHT_SHIFTS_WITH_WEEKENDS(
      (terms, numbers) ->
          new LongNightShifts(
              terms,
              nightsWithWeekends(numbers),
              numbers.value("timesIn52Weeks"),
              numbers.value("restMinutes")),
      atMost("workMinutes"),
      atMost("longWorkMinutes"),
      atMost("times"),
      setting("windowDays"),
      atMost("timesIn52Weeks"),
      atLeast("restMinutes"),
      atMost("weekendWorkMinutes"),
      atMost("timesInWeekend"),
      atLeast("freeWeekends")),
  LONG_NIGHT_SHIFTS(
      (terms, numbers) ->
          new LongNightShifts(
              terms,
              longShifts(numbers, true),
              numbers.value("timesIn52Weeks"),
              numbers.value("restMinutes")),
      atMost("workMinutes"),
      atMost("longWorkMinutes"),
      atMost("times"),
      setting("windowDays"),
      atMost("timesIn52Weeks"),
      atLeast("restMinutes")),
  MAXIMUM_AVERAGE_WEEK(
      (terms, numbers) ->
          MaximumAverageWeek.ofEvery(terms, numbers.value("weeks"), numbers.value("weekMinutes")),
      setting("weeks"),
      atMost("weekMinutes")),
  MAXIMUM_AVERAGE_WEEK_WITH_NIGHTS(
      (terms, numbers) ->
          MaximumAverageWeek.ofEveryWithNights(
              terms,
              numbers.value("weeks"),
              numbers.value("weekMinutes"),
              numbers.value("nights"),
              numbers.value("nightWeeks")),
      setting("weeks"),
      atMost("weekMinutes"),
      atMost("nights"),
      setting("nightWeeks")),
  MAXIMUM_AVERAGE_WEEK_OF_NIGHT_WORKERS(
      (terms, numbers) ->
          MaximumAverageWeek.ofNightWorkers(
              terms,
              numbers.value("weeks"),
              numbers.value("weekMinutes"),
              numbers.value("nights"),
              nightTime(numbers)),
      setting("weeks"),
      atMost("weekMinutes"),
      atMost("nights"),
      setting("nightFromMinute"),
      setting("nightUntilMinute"),
      atMost("nightMinutes")),
  MAXIMUM_AVERAGE_WEEK_WITH_NIGHTS_ON_CALL(
      (terms, numbers) ->
          MaximumAverageWeek.ofEveryWithNightsOnCall(
              terms,
              numbers.value("weeks"),
              new MaximumAverageWeek.OnCallLimit(
                  numbers.value("weekMinutes"), numbers.value("restedWeekMinutes")),
              numbers.value("times"),
              numbers.value("restMinutes")),
      setting("weeks"),
      atMost("weekMinutes"),
      atMost("restedWeekMinutes"),
      atMost("times"),
      atLeast("restMinutes")),
  MAXIMUM_NIGHTS(
      (terms, numbers) ->
          MaximumNights.ofEvery(terms, numbers.value("nights"), numbers.value("weeks")),
      atMost("nights"),
      setting("weeks")),
  MAXIMUM_NIGHTS_OR_NIGHT_WORK(
      (terms, numbers) ->
          MaximumNights.ofEveryOrWork(
              terms,
              numbers.value("nights"),
              numbers.value("weeks"),
              numbers.value("nightWorkMinutes"),
              numbers.value("nightWorkWeeks")),
      atMost("nights"),
      setting("weeks"),
      atMost("nightWorkMinutes"),
      setting("nightWorkWeeks")),
  MINIMUM_FREE_SUNDAYS(
      (terms, numbers) ->
          MinimumFreeDays.sundays(terms, numbers.value("freeSundays"), numbers.value("weeks")),
      atLeast("freeSundays"),
      setting("weeks")),
  SUBSTITUTE_REST_DAYS(
      (terms, numbers) -> new SubstituteRestDays(terms, numbers.value("windowDays")),
      atMost("windowDays")),
  MINIMUM_BREAK(
      (terms, numbers) ->
          new MinimumBreak(
              terms,
              new MinimumBreak.Need(numbers.value("workMinutes"), numbers.value("breakMinutes")),
              new MinimumBreak.Need(
                  numbers.value("longWorkMinutes"), numbers.value("longBreakMinutes")),
              numbers.value("partMinutes")),
      atMost("workMinutes"),
      atLeast("breakMinutes"),
      atMost("longWorkMinutes"),
      atLeast("longBreakMinutes"),
      atLeast("partMinutes")),
  MAXIMUM_WORK_IN_ROW(
      (terms, numbers) ->
          new MaximumWorkInRow(terms, numbers.value("workMinutes"), numbers.value("partMinutes")),
      atMost("workMinutes"),
      atLeast("partMinutes")),
  REST_AFTER_NIGHT_SHIFT(
      (terms, numbers) ->
          RestAfterShift.ofEveryNight(terms, numbers.value("restMinutes"), oneShortRest(numbers)),
      atLeast("restMinutes"),
      atLeast("shortRestMinutes")),
  REST_AFTER_NIGHT_SHIFT_OF_USUAL_LENGTH(
      (terms, numbers) ->
          RestAfterShift.ofNightsOfUsualLength(
              terms,
              numbers.value("restMinutes"),
              oneShortRest(numbers),
              numbers.value("usualMinutes")),
      atLeast("restMinutes"),
      atLeast("shortRestMinutes"),
      atLeast("usualMinutes")),
  REST_AFTER_LONG_SHIFT(
      (terms, numbers) ->
          RestAfterShift.ofLongShifts(
              terms, numbers.value("restMinutes"), numbers.value("workMinutes")),
      atLeast("restMinutes"),
      atMost("workMinutes")),
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
          MaximumSeries.withNight(
              terms, numbers.value("shifts"), numbers.value("seriesBreakMinutes")),
      atMost("shifts"),
      atLeast("seriesBreakMinutes")),
  NO_NIGHT_SHIFTS(NoNightShifts::new),
  ON_CALL_FREE_PERIODS(
      (terms, numbers) -> FreePeriods.fromOnCall(terms, freePeriods(numbers)),
      setting("windowDays"),
      atLeast("times"),
      atLeast("freeMinutes")),
  WORK_AND_ON_CALL_FREE_PERIODS(
      (terms, numbers) -> FreePeriods.fromWorkAndOnCall(terms, freePeriods(numbers)),
      setting("windowDays"),
      atLeast("times"),
      atLeast("freeMinutes")),
  ON_CALL_NEAR_NIGHT(
      (terms, numbers) ->
          new OnCallNearNight(terms, numbers.value("beforeMinutes"), numbers.value("afterMinutes")),
      atLeast("beforeMinutes"),
      atLeast("afterMinutes")),
  MAXIMUM_WORK_WITH_CALLS(
      (terms, numbers) -> new MaximumWorkWithCalls(terms, numbers.value("workMinutes")),
      atMost("workMinutes")),
  MAXIMUM_STAND_BY(
      (terms, numbers) ->
          MaximumDuties.standBy(terms, numbers.value("timesInSevenDays"), inWeeks(numbers)),
      atMost("timesInSevenDays"),
      atMost("times"),
      setting("weeks")),
  MAXIMUM_ON_CALL_TOGETHER(
      (terms, numbers) ->
          MaximumDuties.together(terms, numbers.value("timesInSevenDays"), inWeeks(numbers)),
      atMost("timesInSevenDays"),
      atMost("times"),
      setting("weeks")),
  MAXIMUM_PRESENCE(
      (terms, numbers) -> MaximumDuties.presence(terms, inWeeks(numbers)),
      atMost("times"),
      setting("weeks")),
  REST_AROUND_PRESENCE(
      (terms, numbers) -> new RestAroundPresence(terms, numbers.value("restMinutes")),
      atLeast("restMinutes")),
  REST_IN_WEEK_WITH_PRESENCE(
      (terms, numbers) ->
          FreePeriods.ofRestAroundPresence(
              terms,
              new FreePeriods.Asked(
                  7,
                  1 + numbers.value("times"),
                  numbers.value("restMinutes"),
                  numbers.value("longRestMinutes"))),
      atLeast("times"),
      atLeast("restMinutes"),
      atLeast("longRestMinutes")),
  NO_ON_CALL(NoDutyOfKind::onCall),
  NIGHTLY_REST(
      (terms, numbers) ->
          new NightlyRest(
              terms,
              numbers.value("restMinutes"),
              new NightlyRest.Hours(
                  numbers.value("fromMinuteOfDay"), numbers.value("untilMinuteOfDay"))),
      atLeast("restMinutes"),
      atMost("fromMinuteOfDay"),
      atLeast("untilMinuteOfDay")),
  NOT_DURING_MATERNITY(Availability::notDuringMaternity),
  NURSING_TIME(
      (terms, numbers) -> new NursingTime(terms, numbers.value("sharePercent")),
      setting("sharePercent")),
  MAXIMUM_CONSECUTIVE_NIGHTS(
      (terms, numbers) ->
          MaximumSeries.ofNights(
              terms, numbers.value("nights"), numbers.value("seriesBreakMinutes")),
      atMost("nights"),
      atLeast("seriesBreakMinutes")),
  MAXIMUM_STARTS_PER_WEEK(
      (terms, numbers) ->
          new MaximumStartsPerWeek(
              terms,
              List.of(
                  new MaximumStartsPerWeek.Band(
                      numbers.value("smallContractMinutes"), numbers.value("smallStarts")),
                  new MaximumStartsPerWeek.Band(
                      numbers.value("middleContractMinutes"), numbers.value("middleStarts")),
                  new MaximumStartsPerWeek.Band(Integer.MAX_VALUE, numbers.value("starts")))),
      atLeast("smallContractMinutes"),
      atMost("smallStarts"),
      atLeast("middleContractMinutes"),
      atMost("middleStarts"),
      atMost("starts")),
  MAXIMUM_DAYS_PER_WEEK(
      (terms, numbers) -> new MaximumDaysPerWeek(terms, numbers.value("days")), atMost("days")),
  MINIMUM_FREE_WEEKENDS(
      (terms, numbers) ->
          MinimumFreeDays.weekends(terms, numbers.value("freeWeekends"), numbers.value("weeks")),
      atLeast("freeWeekends"),
      setting("weeks")),
  ONLY_REGULAR_HOURS(
      (terms, numbers) ->
          new OnlyRegularHours(
              terms,
              new OnlyRegularHours.Hours(
                  numbers.value("weekdayFromMinute"), numbers.value("weekdayUntilMinute")),
              new OnlyRegularHours.Hours(
                  numbers.value("saturdayFromMinute"), numbers.value("saturdayUntilMinute"))),
      atLeast("weekdayFromMinute"),
      atMost("weekdayUntilMinute"),
      atLeast("saturdayFromMinute"),
      atMost("saturdayUntilMinute")),
  NO_PRESENCE(NoDutyOfKind::presence),
  NO_QUICK_RETURNS(
      (terms, numbers) -> QuickReturns.none(terms, numbers.value("restMinutes")),
      atLeast("restMinutes")),
  MAXIMUM_QUICK_RETURNS(
      (terms, numbers) ->
          QuickReturns.atMost(
              terms,
              numbers.value("restMinutes"),
              numbers.value("times"),
              numbers.value("windowDays")),
      atLeast("restMinutes"),
      atMost("times"),
      setting("windowDays")),
  FORWARD_ROTATION(
      (terms, numbers) -> new ForwardRotation(terms, numbers.value("earlierMinutes")),
      atMost("earlierMinutes")),
  MAXIMUM_NIGHTS_IN_ROW(
      (terms, numbers) -> MaximumStretch.ofNights(terms, numbers.value("nights")),
      atMost("nights")),
  MINIMUM_NIGHTS_TOGETHER(
      (terms, numbers) -> MinimumStretch.ofNights(terms, numbers.value("nights")),
      atLeast("nights")),
  MAXIMUM_DAYS_IN_ROW(
      (terms, numbers) -> MaximumStretch.ofWorkingDays(terms, numbers.value("days")),
      atMost("days")),
  MINIMUM_WORKING_DAYS_TOGETHER(
      (terms, numbers) -> MinimumStretch.ofWorkingDays(terms, numbers.value("days")),
      atLeast("days")),
  MINIMUM_DAYS_OFF_TOGETHER(
      (terms, numbers) -> new MinimumDaysOff(terms, numbers.value("days")), atLeast("days")),
  MAXIMUM_STRETCHES_IN_WEEK(
      (terms, numbers) -> new MaximumStretchesInWeek(terms, numbers.value("stretches")),
      atMost("stretches")),
  MAXIMUM_WEEKENDS_IN_ROW(
      (terms, numbers) -> new MaximumWeekendsInRow(terms, numbers.value("weekends")),
      atMost("weekends")),
  MAXIMUM_WORK_IN_DAYS(
      (terms, numbers) ->
          new MaximumWorkInDays(terms, numbers.value("workMinutes"), numbers.value("windowDays")),
      atMost("workMinutes"),
      setting("windowDays")),
  PUBLICATION_NOTICE(
      (terms, numbers) -> new PublicationNotice(terms, numbers.value("noticeDays")),
      atLeast("noticeDays")),
  ONE_SHIFT_AT_A_TIME(OneShiftAtATime::new),
  REQUIRED_QUALIFICATION(RequiredQualification::new),
  NOT_WHILE_ABSENT(Availability::notWhileAbsent),
  WITHIN_EMPLOYMENT(Availability::withinEmployment),
  FIXED_FREE_DAY(Availability::notOnFixedFreeDay),
  BESIDE_COACH(Availability::besideCoach);

  private final BiFunction<RuleTerms, RuleParameters, RosterRule> factory;
  private final Set<RuleParameter> parameters;

  RuleKind(BiFunction<RuleTerms, RuleParameters, RosterRule> factory, RuleParameter... parameters) {
    this.factory = factory;
    this.parameters = Set.copyOf(Arrays.asList(parameters));
  }

  RuleKind(Function<RuleTerms, RosterRule> factory) {
    this((terms, numbers) -> factory.apply(terms));
  }

  private static NightTime nightTime(RuleParameters numbers) {
    return NightTime.of(
        numbers.value("nightFromMinute"),
        numbers.value("nightUntilMinute"),
        numbers.value("nightMinutes"));
  }

  private static ShortRests oneShortRest(RuleParameters numbers) {
    int normal = numbers.value("restMinutes");
    return new ShortRests(numbers.value("shortRestMinutes"), normal, normal);
  }

  private static BalancedRests balancedRests(RuleParameters numbers) {
    return new BalancedRests(
        numbers.value("restMinutes"),
        numbers.value("shortRestMinutes"),
        numbers.value("balancingRestMinutes"),
        numbers.value("windowDays"));
  }

  private static FreePeriods.Asked freePeriods(RuleParameters numbers) {
    return new FreePeriods.Asked(
        numbers.value("windowDays"), numbers.value("times"), numbers.value("freeMinutes"));
  }

  private static MaximumDuties.InWeeks inWeeks(RuleParameters numbers) {
    return new MaximumDuties.InWeeks(numbers.value("times"), numbers.value("weeks"));
  }

  private static LongShifts longShifts(RuleParameters numbers, boolean nightsOnly) {
    return longShifts(numbers, nightsOnly, Optional.empty());
  }

  private static LongShifts nightsWithWeekends(RuleParameters numbers) {
    WeekendNights weekends =
        new WeekendNights(
            numbers.value("weekendWorkMinutes"),
            numbers.value("timesInWeekend"),
            numbers.value("freeWeekends"));
    return longShifts(numbers, true, Optional.of(weekends));
  }

  private static LongShifts longShifts(
      RuleParameters numbers, boolean nightsOnly, Optional<WeekendNights> weekends) {
    return new LongShifts(
        numbers.value("workMinutes"),
        numbers.value("longWorkMinutes"),
        numbers.value("times"),
        numbers.value("windowDays"),
        nightsOnly,
        weekends);
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
