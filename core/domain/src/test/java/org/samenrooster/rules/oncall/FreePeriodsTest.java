package org.samenrooster.rules.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;

/**
 * ATW-5.9-oncall-free-days and -free-weekends: 14 times 24 hours without time on call and twice 48
 * hours without work too, in 28 × 24 hours; ATB-4.8-presence-week: 24 hours of rest once and 11
 * hours six times in 7 × 24 hours.
 */
class FreePeriodsTest {

  private static final Map<String, Integer> SEVEN_OF_SEVEN =
      Map.of("windowDays", 7, "times", 7, "freeMinutes", 1440);

  private static List<RuleViolation> freeDays(Roster roster) {
    return roster.judgedBy(
        RuleKind.ON_CALL_FREE_PERIODS, Map.of("windowDays", 28, "times", 14, "freeMinutes", 1440));
  }

  private static List<RuleViolation> freeWeekends(Roster roster) {
    return roster.judgedBy(
        RuleKind.WORK_AND_ON_CALL_FREE_PERIODS,
        Map.of("windowDays", 28, "times", 2, "freeMinutes", 2880));
  }

  private static List<RuleViolation> presenceWeek(Roster roster) {
    return roster.judgedBy(
        RuleKind.REST_IN_WEEK_WITH_PRESENCE,
        Map.of("times", 6, "restMinutes", 660, "longRestMinutes", 1440));
  }

  private static Roster onCallDaily(int days, int hours) {
    return with(Roster.empty(), "2026-11-02T08:00", days, hours, ShiftKind.ON_CALL);
  }

  private static Roster with(Roster roster, String start, int days, int hours, ShiftKind kind) {
    LocalDateTime first = LocalDateTime.parse(start);
    for (int i = 0; i < days; i++) {
      LocalDateTime from = first.plusDays(i);
      roster.and(duty(from.toString(), from.plusHours(hours).toString(), 0, kind));
    }
    return roster;
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(freeDays(Roster.empty())).isEmpty();
    assertThat(freeWeekends(Roster.empty())).isEmpty();
    assertThat(presenceWeek(Roster.empty())).isEmpty();
  }

  @Test
  void fourteenDaysOnCallLeaveFourteenFree() {
    assertThat(freeDays(onCallDaily(14, 24))).isEmpty();
  }

  @Test
  void theFifteenthDayOnCallLeavesThirteen() {
    var violations = freeDays(onCallDaily(15, 24));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-16T08:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(13, 14, Unit.TIMES));
    assertThat(violations.get(0).window().orElseThrow().start())
        .isEqualTo(instant("2026-11-02T08:00"));
  }

  @Test
  void theDaysBetweenNightsOnCallAreNotTwentyFourHours() {
    // Nights of 12 hours leave gaps of 12 hours: only what follows the last of them counts.
    assertThat(freeDays(onCallDaily(14, 12))).isEmpty();
    assertThat(freeDays(onCallDaily(15, 12)))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-16T08:00"));
  }

  @Test
  void everyOtherDayOnCallLeavesGapsThatAreJustLongEnough() {
    var roster = Roster.empty();
    for (int i = 0; i < 14; i++) {
      String day = LocalDate.of(2026, 11, 2).plusDays(2L * i).toString();
      String next = LocalDate.of(2026, 11, 3).plusDays(2L * i).toString();
      roster.and(duty(day + "T08:00", next + "T08:00", 0, ShiftKind.ON_CALL));
    }

    assertThat(freeDays(roster)).isEmpty();
    assertThat(
            freeDays(
                roster.and(duty("2026-11-05T08:00", "2026-11-05T08:01", 0, ShiftKind.ON_CALL))))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-28T08:00"));
  }

  @Test
  void inTheAutumnTheDayOfTheClockChangeIsAnHourLonger() {
    // 28 × 24 hours from 12 October 8:00 end on 9 November 7:00, an hour before the 28th day does.
    var roster = with(Roster.empty(), "2026-10-12T08:00", 14, 24, ShiftKind.ON_CALL);

    assertThat(freeDays(roster))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-10-25T08:00"));
  }

  @Test
  void workIsNoTimeOnCall() {
    assertThat(freeDays(Roster.empty().daily("2026-11-02", 28, "07:00", "15:00"))).isEmpty();
  }

  @Test
  void onlyTheDaysThatAreJudgedAreReported() {
    assertThat(freeDays(onCallDaily(16, 24).judging("2026-11-17", "2026-12-01")))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-17T08:00"));
    assertThat(freeDays(onCallDaily(15, 24).judging("2026-11-17", "2026-12-01"))).isEmpty();
  }

  @Test
  void workEveryDayButTwoWeekendsLeavesRoomTwice() {
    // From 2 November 7:00: off on 7-8 and 14-15 November, otherwise work every day.
    var roster =
        Roster.empty()
            .and(duty("2026-11-03T18:00", "2026-11-03T23:00", 0, ShiftKind.ON_CALL))
            .daily("2026-11-02", 5, "07:00", "15:00")
            .daily("2026-11-09", 5, "07:00", "15:00")
            .daily("2026-11-16", 14, "07:00", "15:00");

    assertThat(freeWeekends(roster)).isEmpty();
    assertThat(
            freeWeekends(
                roster.and(duty("2026-11-14T14:00", "2026-11-15T14:00", 0, ShiftKind.ON_CALL))))
        .isNotEmpty()
        .allSatisfy(v -> assertThat(v.measure()).isEqualTo(new Measure(1, 2, Unit.TIMES)));
  }

  @Test
  void withoutTimeOnCallTheWorkAloneIsJudgedByOtherRules() {
    assertThat(freeWeekends(Roster.empty().daily("2026-11-02", 28, "07:00", "15:00"))).isEmpty();
  }

  @Test
  void fortyEightHoursExactlyAreEnough() {
    // 28 × 24 hours from 2 November 0:00: on call all the time but twice 48 hours.
    var roster = with(Roster.empty(), "2026-11-02T00:00", 5, 24, ShiftKind.ON_CALL);
    with(roster, "2026-11-09T00:00", 19, 24, ShiftKind.ON_CALL);

    assertThat(
            freeWeekends(roster).stream().filter(v -> v.at().isBefore(instant("2026-11-28T00:00"))))
        .isEmpty();

    assertThat(
            freeWeekends(
                    roster.and(duty("2026-11-07T00:00", "2026-11-07T00:01", 0, ShiftKind.ON_CALL)))
                .stream()
                .filter(v -> v.at().isBefore(instant("2026-11-28T00:00"))))
        .isNotEmpty();
  }

  private static Roster presence(int days, int hours) {
    return with(Roster.empty(), "2026-11-02T20:00", days, hours, ShiftKind.PRESENCE);
  }

  @Test
  void aWeekOfSixNightsOfPresenceHasItsRests() {
    assertThat(presenceWeek(presence(6, 12))).isEmpty();
  }

  @Test
  void aSeventhNightLeavesNoRoomForTwentyFourHours() {
    var violations = presenceWeek(presence(7, 12));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-08T20:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(6, 7, Unit.TIMES));
  }

  @Test
  void elevenHoursBetweenAreEnoughAndAMinuteLessIsNot() {
    assertThat(presenceWeek(presence(6, 13))).isEmpty();
    var shorter = presence(5, 13);
    shorter.and(duty("2026-11-07T19:59", "2026-11-08T09:00", 0, ShiftKind.PRESENCE));

    // From the first night on there are four rests of 11 hours and 35 hours, which hold 24 and 11.
    assertThat(presenceWeek(shorter)).isNotEmpty();
  }

  @Test
  void aWeekWithoutPresenceDutyIsJudgedByOtherRules() {
    assertThat(presenceWeek(Roster.empty().daily("2026-11-02", 7, "07:00", "21:00"))).isEmpty();
  }

  @Test
  void workIsNoTimeOnCallWhereThereIsTimeOnCall() {
    var roster = with(onCallDaily(14, 24), "2026-11-16T08:00", 14, 12, ShiftKind.CARE);

    assertThat(freeDays(roster)).isEmpty();
  }

  @Test
  void whatDoesNotInterruptRestIsNoWork() {
    var meetings = with(Roster.empty(), "2026-11-03T08:00", 27, 1, ShiftKind.MEETING);
    var restful = Roster.empty().and(onCall("2026-11-02T08:00", "2026-11-02T09:00"));
    meetings.timeline().duties().stream()
        .map(meeting -> meeting.countingFor(new CountsFor(false, true, false)))
        .forEach(restful::and);

    assertThat(freeWeekends(meetings.and(onCall("2026-11-02T08:00", "2026-11-02T09:00"))))
        .isNotEmpty();
    assertThat(freeWeekends(restful)).isEmpty();
  }

  @Test
  void timeOnCallThatTakesTheOnlyRoomIsNamedItself() {
    assertThat(
            onCallDaily(1, 24)
                .judging("2026-11-02", "2026-11-03")
                .namedBy(RuleKind.ON_CALL_FREE_PERIODS, SEVEN_OF_SEVEN))
        .containsExactly("2026-11-02T08:00");
  }

  /** Work on Monday, and daily from Friday 15:00 on, until time on call four weeks after Monday. */
  private static Roster untilOnCallFrom(String start) {
    var roster = Roster.working("2026-11-02T08:00", "2026-11-02T16:00");
    return with(roster, "2026-11-06T15:00", 24, 8, ShiftKind.CARE)
        .and(onCall(start, "2026-11-30T09:00"));
  }

  @Test
  void timeOnCallThatStartsWhenTheFourWeeksEndIsNotInThem() {
    assertThat(freeWeekends(untilOnCallFrom("2026-11-30T08:00"))).isEmpty();
    assertThat(freeWeekends(untilOnCallFrom("2026-11-30T07:59"))).isNotEmpty();
  }

  @Test
  void timeOnCallThatEndsWhenTheWindowBeginsIsNotInIt() {
    var roster =
        with(Roster.empty(), "2026-11-02T08:00", 6, 8, ShiftKind.CARE)
            .and(onCall("2026-11-02T00:00", "2026-11-02T08:00"))
            .and("2026-11-08T07:00", "2026-11-08T08:00")
            .and("2026-11-09T01:00", "2026-11-09T02:00");

    assertThat(
            roster.namedBy(
                RuleKind.WORK_AND_ON_CALL_FREE_PERIODS,
                Map.of("windowDays", 7, "times", 1, "freeMinutes", 1440)))
        .containsExactly("2026-11-08T07:00");
  }

  private static Duty onCall(String start, String end) {
    return duty(start, end, 0, ShiftKind.ON_CALL);
  }
}
