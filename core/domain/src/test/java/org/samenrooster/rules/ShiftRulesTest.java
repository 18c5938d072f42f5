package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.working;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** The rules that look at one shift or at two that meet. */
class ShiftRulesTest {

  private static List<RuleViolation> check(RuleKind kind, Roster roster) {
    return roster.judgedBy(kind, Map.of());
  }

  private static List<RuleViolation> length(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_SHIFT, Map.of("workMinutes", 720));
  }

  @Test
  void twelveHoursOfWorkAreTheMost() {
    assertThat(length(Roster.empty().and("2026-11-02T07:00", "2026-11-02T19:45", 45))).isEmpty();
    assertThat(length(Roster.empty().and("2026-11-02T07:00", "2026-11-02T19:46", 45)))
        .extracting(v -> v.measure().actual())
        .containsExactly(721L);
  }

  @Test
  void twoBlocksLessThanEightHoursApartAreOneShift() {
    var apart =
        working("2026-11-02T06:00", "2026-11-02T11:00").and("2026-11-02T19:00", "2026-11-03T02:01");
    var together =
        working("2026-11-02T06:00", "2026-11-02T11:00").and("2026-11-02T18:59", "2026-11-03T02:01");

    assertThat(length(apart)).isEmpty();
    assertThat(length(together)).extracting(v -> v.measure().actual()).containsExactly(722L);
  }

  @Test
  void onCallAtHomeIsNoWorkForTheLengthOfAShift() {
    var roster =
        working("2026-11-02T07:00", "2026-11-02T15:00")
            .and(Roster.duty("2026-11-02T15:00", "2026-11-02T23:00", 0, ShiftKind.ON_CALL));

    assertThat(length(roster)).isEmpty();
  }

  @Test
  void shiftsThatTouchDoNotOverlapAndOneMinuteMoreDoes() {
    var touching =
        working("2026-11-02T07:00", "2026-11-02T15:00").and("2026-11-02T15:00", "2026-11-02T19:00");
    var overlapping =
        working("2026-11-02T07:00", "2026-11-02T15:00").and("2026-11-02T14:59", "2026-11-02T19:00");

    assertThat(check(RuleKind.ONE_SHIFT_AT_A_TIME, touching)).isEmpty();
    assertThat(check(RuleKind.ONE_SHIFT_AT_A_TIME, overlapping))
        .extracting(v -> v.measure().actual())
        .containsExactly(1L);
  }

  @Test
  void aShiftInsideALongerOneOverlapsAndSoDoesTheNext() {
    var roster =
        working("2026-11-02T07:00", "2026-11-02T17:00")
            .and("2026-11-02T08:00", "2026-11-02T09:00")
            .and("2026-11-02T16:00", "2026-11-02T20:00");

    assertThat(check(RuleKind.ONE_SHIFT_AT_A_TIME, roster))
        .extracting(v -> v.measure().actual())
        .containsExactly(60L, 60L);
  }

  @Test
  void anAbsenceThatTouchesTheShiftIsNoReasonAndOneMinuteIs() {
    var touching =
        working("2026-11-02T07:00", "2026-11-02T15:00")
            .absent("2026-11-02T15:00", "2026-11-03T00:00");
    var inside =
        working("2026-11-02T07:00", "2026-11-02T15:00")
            .absent("2026-11-02T14:59", "2026-11-03T00:00");

    assertThat(check(RuleKind.NOT_WHILE_ABSENT, touching)).isEmpty();
    assertThat(check(RuleKind.NOT_WHILE_ABSENT, inside)).hasSize(1);
  }

  @Test
  void theContractHoldsFromItsFirstDayThroughItsLast() {
    var member =
        member(new DateRange(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 4)), Set.of());
    var roster = Roster.empty().by(member).daily("2026-11-01", 4, "07:00", "15:00");

    assertThat(check(RuleKind.WITHIN_EMPLOYMENT, roster))
        .extracting(v -> v.at())
        .containsExactly(Roster.instant("2026-11-01T07:00"), Roster.instant("2026-11-04T07:00"));
  }

  @Test
  void aFixedFreeDayStaysFree() {
    var member = member(Roster.YEAR, Set.of(DayOfWeek.WEDNESDAY));
    var roster = Roster.empty().by(member).daily("2026-11-02", 7, "07:00", "15:00");

    assertThat(check(RuleKind.FIXED_FREE_DAY, roster))
        .extracting(v -> v.at())
        .containsExactly(Roster.instant("2026-11-04T07:00"));
  }

  @Test
  void theSameLevelAndAHigherOneMayDoTheWorkAndALowerOneMayNot() {
    assertThat(check(RuleKind.REQUIRED_QUALIFICATION, Roster.empty().and(asking(3, Set.of()))))
        .isEmpty();
    assertThat(check(RuleKind.REQUIRED_QUALIFICATION, Roster.empty().and(asking(4, Set.of()))))
        .isEmpty();
    assertThat(check(RuleKind.REQUIRED_QUALIFICATION, Roster.empty().and(asking(5, Set.of()))))
        .extracting(RuleViolation::textKey)
        .containsExactly("required-level");
  }

  @Test
  void everyQualificationOfTheShiftIsAskedFor() {
    assertThat(check(RuleKind.REQUIRED_QUALIFICATION, Roster.empty().and(asking(4, Set.of("MBO")))))
        .isEmpty();
    assertThat(
            check(
                RuleKind.REQUIRED_QUALIFICATION,
                Roster.empty().and(asking(4, Set.of("MBO", "BHV")))))
        .extracting(RuleViolation::measure)
        .containsExactly(new RuleViolation.Measure(1, 2, RuleViolation.Unit.SHIFTS));
  }

  @Test
  void aQualificationThatExpiredYesterdayDoesNotCount() {
    var nurse = new Qualification("MBO", "Nurse", new Level(4));
    var untilMonday = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 2));
    var member =
        new TeamMember(
            "amy",
            "Amy",
            Optional.empty(),
            List.of(),
            List.of(new HeldQualification(nurse, untilMonday)),
            Set.of(),
            List.of());

    assertThat(
            check(
                RuleKind.REQUIRED_QUALIFICATION,
                Roster.empty().by(member).and(asking(1, Set.of("MBO")))))
        .extracting(RuleViolation::textKey)
        .containsExactly("required-level", "required-qualification");
  }

  @Test
  void aViolationReadsAsASentenceInBothLanguages() {
    var roster =
        working("2026-11-02T15:30", "2026-11-02T23:30").and("2026-11-03T07:00", "2026-11-03T15:00");
    var violation =
        roster
            .judgedBy(
                RuleKind.MINIMUM_DAILY_REST, Map.of("restMinutes", 660, "shortRestMinutes", 480))
            .get(0);

    assertThat(violation.message(Locale.ENGLISH, Roster.AMSTERDAM))
        .isEqualTo(
            "With the work of Tuesday 3 November 7:00 the longest rest in the 24 hours from Monday 2 November"
                + " 15:30 would be 7 h 30 min; 11 h is needed (test art. 1). From 10:30 it fits.");
    assertThat(violation.message(Locale.forLanguageTag("nl-NL"), Roster.AMSTERDAM))
        .isEqualTo(
            "Met het werk van dinsdag 3 november 7:00 zou de langste rust in de 24 uur vanaf maandag 2 november"
                + " 15:30 7 uur 30 min zijn; nodig is 11 uur (test art. 1). Vanaf 10:30 past het wel.");
  }

  @Test
  void lessThanAnHourIsSaidInMinutes() {
    assertThat(sentences("2026-11-02T14:01", "2026-11-02T22:00"))
        .contains("overlap for 59 min, at")
        .doesNotContain("0 h");
    assertThat(sentences("2026-11-02T14:00", "2026-11-02T22:00")).contains("overlap for 1 h, at");
  }

  private static String sentences(String start, String end) {
    var roster = working("2026-11-02T07:00", "2026-11-02T15:00").and(start, end);
    return check(RuleKind.ONE_SHIFT_AT_A_TIME, roster)
        .get(0)
        .message(Locale.ENGLISH, Roster.AMSTERDAM);
  }

  private static Duty asking(int level, Set<String> codes) {
    return Roster.duty("2026-11-02T07:00", "2026-11-02T15:00", 0, ShiftKind.CARE)
        .requiring(Optional.of(new Level(level)), codes);
  }

  private static TeamMember member(DateRange employed, Set<DayOfWeek> freeDays) {
    return new TeamMember(
        "amy",
        "Amy",
        Optional.empty(),
        List.of(Employment.fixed("e1", 1440, employed)),
        List.of(),
        freeDays,
        List.of());
  }

  @Test
  void aBlockThatWouldHaveToGoAsAWholeHasNoEarlierEnd() {
    var whole =
        Roster.working("2026-11-02T06:00", "2026-11-02T12:00")
            .and("2026-11-02T14:00", "2026-11-02T20:00")
            .and("2026-11-02T22:00", "2026-11-02T23:00");
    var partly =
        Roster.working("2026-11-02T06:00", "2026-11-02T12:00")
            .and("2026-11-02T14:00", "2026-11-02T19:59")
            .and("2026-11-02T22:00", "2026-11-02T23:00");

    assertThat(whole.judgedBy(RuleKind.MAXIMUM_SHIFT, Map.of("workMinutes", 720)))
        .extracting(RuleViolation::nearest)
        .containsExactly(Optional.empty());
    assertThat(partly.judgedBy(RuleKind.MAXIMUM_SHIFT, Map.of("workMinutes", 720)))
        .extracting(RuleViolation::nearest)
        .containsExactly(
            Optional.of(new Nearest(Nearest.Way.END_BY, Roster.instant("2026-11-02T22:01"))));
  }

  @Test
  void ofTwoShiftsThatEndTogetherTheLaterIsTheOneThatKeepsBusy() {
    var violations =
        Roster.working("2026-11-02T07:00", "2026-11-02T15:00")
            .and("2026-11-02T09:00", "2026-11-02T15:00")
            .and("2026-11-02T10:00", "2026-11-02T12:00")
            .judgedBy(RuleKind.ONE_SHIFT_AT_A_TIME, Map.of());

    assertThat(violations)
        .extracting(violation -> violation.window().orElseThrow().start())
        .containsExactly(Roster.instant("2026-11-02T07:00"), Roster.instant("2026-11-02T09:00"));
  }

  @Test
  void rulesOverManyWeeksNeedTheHistoryOfThoseWeeks() {
    assertThat(historyOf(RuleKind.MAXIMUM_NIGHTS, Map.of("nights", 36, "weeks", 16))).isEqualTo(16);
    assertThat(
            historyOf(
                RuleKind.LONG_NIGHT_SHIFTS,
                Map.of(
                    "workMinutes", 600,
                    "longWorkMinutes", 720,
                    "times", 5,
                    "windowDays", 14,
                    "timesIn52Weeks", 22,
                    "restMinutes", 720)))
        .isEqualTo(52);
    assertThat(historyOf(RuleKind.MAXIMUM_AVERAGE_WEEK, Map.of("weeks", 4, "weekMinutes", 3300)))
        .isEqualTo(4);
    assertThat(historyOf(RuleKind.MAXIMUM_AVERAGE_WEEK, Map.of("weeks", 3, "weekMinutes", 3300)))
        .isZero();
    assertThat(historyOf(RuleKind.ONE_SHIFT_AT_A_TIME, Map.of())).isZero();
  }

  private static int historyOf(RuleKind kind, Map<String, Integer> numbers) {
    var terms = new RuleTerms("TEST-" + kind, "test art. 1", Severity.BLOCK);
    return kind.rule(terms, new RuleParameters(numbers)).historyWeeks();
  }
}
