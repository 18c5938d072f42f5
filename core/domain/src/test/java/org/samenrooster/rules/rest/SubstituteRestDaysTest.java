package org.samenrooster.rules.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Reach;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;

/**
 * ARBZG-11-substitute-day: a free day from Monday to Saturday within two weeks that hold the worked
 * Sunday. The Sunday here is 8 November 2026: the free day lies between 26 October and 21 November.
 */
class SubstituteRestDaysTest {

  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 8);

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(RuleKind.SUBSTITUTE_REST_DAYS, Map.of("windowDays", 14));
  }

  /** Work from 8:00 to 14:00 on every weekday of some weeks, but for some days, and on Sundays. */
  private static Roster everyWeekdayBut(Set<String> freeDays, String... sundays) {
    Roster roster = Roster.empty();
    for (int i = -42; i <= 42; i++) {
      String day = SUNDAY.plusDays(i).toString();
      boolean isSunday = Math.floorMod(i, 7) == 0;
      if (isSunday ? List.of(sundays).contains(day) : !freeDays.contains(day)) {
        roster.and(day + "T08:00", day + "T14:00");
      }
    }
    return roster;
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void aSundayBetweenFreeDaysBreaksNothing() {
    assertThat(check(Roster.working("2026-11-08T08:00", "2026-11-08T14:00"))).isEmpty();
  }

  @Test
  void withoutWorkOnSundayNoDayIsNeeded() {
    assertThat(check(everyWeekdayBut(Set.of()))).isEmpty();
  }

  @Test
  void aSundayWithoutAFreeDayAroundItIsNamed() {
    var violations = check(everyWeekdayBut(Set.of(), "2026-11-08"));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-11-08T08:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(0, 1, Unit.DAYS));
    assertThat(violations.get(0).window().map(Span::of))
        .hasValue(
            new Span(
                Span.minuteOf(instant("2026-10-26T00:00")),
                Span.minuteOf(instant("2026-11-22T00:00"))));
  }

  @Test
  void theFreeDayMayComeThirteenDaysLaterButNotFourteen() {
    assertThat(check(everyWeekdayBut(Set.of("2026-11-21"), "2026-11-08"))).isEmpty();
    assertThat(check(everyWeekdayBut(Set.of("2026-11-23"), "2026-11-08"))).hasSize(1);
  }

  @Test
  void theFreeDayMayComeThirteenDaysEarlierButNotFourteen() {
    assertThat(check(everyWeekdayBut(Set.of("2026-10-26"), "2026-11-08"))).isEmpty();
    assertThat(check(everyWeekdayBut(Set.of("2026-10-24"), "2026-11-08"))).hasSize(1);
  }

  @Test
  void aFreeSundayIsNoSubstituteDay() {
    assertThat(check(everyWeekdayBut(Set.of(), "2026-11-08")))
        .extracting(violation -> violation.measure().actual())
        .containsExactly(0L);
  }

  @Test
  void everySundayNeedsADayOfItsOwn() {
    String[] two = {"2026-11-08", "2026-11-15"};

    assertThat(check(everyWeekdayBut(Set.of("2026-11-10", "2026-11-12"), two))).isEmpty();
    assertThat(check(everyWeekdayBut(Set.of("2026-11-10"), two)))
        .extracting(RuleViolation::at, RuleViolation::measure)
        .containsExactly(tuple(instant("2026-11-15T08:00"), new Measure(1, 2, Unit.DAYS)));
  }

  @Test
  void ofThreeSundaysWithTwoFreeDaysTheThirdIsNamed() {
    String[] three = {"2026-11-08", "2026-11-15", "2026-11-22"};
    Set<String> days = Set.of("2026-11-10", "2026-11-12");

    assertThat(check(everyWeekdayBut(days, three)))
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(2, 3, Unit.DAYS));
    assertThat(check(everyWeekdayBut(Set.of("2026-11-10", "2026-11-12", "2026-11-14"), three)))
        .isEmpty();
  }

  @Test
  void aSundayInBetweenWithoutWorkNeedsNothing() {
    String[] first = {"2026-11-08", "2026-11-22"};

    assertThat(check(everyWeekdayBut(Set.of("2026-11-10", "2026-11-12"), first))).isEmpty();
    assertThat(check(everyWeekdayBut(Set.of("2026-11-10"), first)))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-22T08:00"));
  }

  @Test
  void workOfTheNightBeforeTakesADay() {
    Roster freeButForTheMorning =
        everyWeekdayBut(Set.of("2026-11-11"), "2026-11-08")
            .and("2026-11-10T22:00", "2026-11-11T00:01");
    Roster free =
        everyWeekdayBut(Set.of("2026-11-11"), "2026-11-08")
            .and("2026-11-10T22:00", "2026-11-11T00:00");

    assertThat(check(freeButForTheMorning)).hasSize(1);
    assertThat(check(free)).isEmpty();
  }

  @Test
  void workOfTheNightBeforeTheTwoWeeksTakesTheirFirstDay() {
    Roster roster =
        everyWeekdayBut(Set.of("2026-10-26"), "2026-11-08")
            .and("2026-10-25T22:00", "2026-10-26T06:00");

    assertThat(check(roster)).extracting(RuleViolation::at).contains(instant("2026-11-08T08:00"));
  }

  @Test
  void aSundayWhoseFirstWorkStartedBeforeTheJudgedDaysIsNotNamedByItsSecond() {
    Roster roster =
        everyWeekdayBut(Set.of(), "2026-11-08").and("2026-11-07T18:00", "2026-11-08T00:01");

    assertThat(check(roster.judging("2026-11-08", "2026-11-09"))).isEmpty();
    assertThat(check(roster.judging("2026-11-07", "2026-11-08"))).hasSize(1);
  }

  @Test
  void theNightFromSaturdayIsWorkOnSunday() {
    Roster until = everyWeekdayBut(Set.of()).and("2026-11-07T18:00", "2026-11-08T00:00");
    Roster after = everyWeekdayBut(Set.of()).and("2026-11-07T18:00", "2026-11-08T00:01");

    assertThat(check(until)).isEmpty();
    assertThat(check(after))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-07T18:00"));
  }

  @Test
  void ofTwoShiftsOnASundayTheFirstIsNamed() {
    Roster roster =
        everyWeekdayBut(Set.of(), "2026-11-08").and("2026-11-08T16:00", "2026-11-08T20:00");

    assertThat(check(roster))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-08T08:00"));
  }

  @Test
  void timeOnCallWithoutACallTakesNoDay() {
    Roster roster =
        everyWeekdayBut(Set.of("2026-11-11"), "2026-11-08")
            .and(duty("2026-11-11T08:00", "2026-11-11T20:00", 0, ShiftKind.ON_CALL));

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void leaveIsAFreeDay() {
    Roster roster =
        everyWeekdayBut(Set.of("2026-11-11"), "2026-11-08")
            .absent("2026-11-11T00:00", "2026-11-12T00:00");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void workAroundTheJudgedDaysCounts() {
    Roster roster = everyWeekdayBut(Set.of(), "2026-11-08");

    assertThat(check(roster.judging("2026-11-08", "2026-11-09"))).hasSize(1);
    assertThat(check(roster.judging("2026-11-09", "2026-11-10"))).isEmpty();
  }

  @Test
  void theSundaysOnWhichTheClockChangesAreSundaysToo() {
    Roster march = Roster.empty();
    Roster october = Roster.empty();
    for (int i = -20; i <= 20; i++) {
      LocalDate spring = LocalDate.of(2026, 3, 29).plusDays(i);
      LocalDate autumn = LocalDate.of(2026, 10, 25).plusDays(i);
      if (Math.floorMod(i, 7) != 0 || i == 0) {
        march.and(spring + "T08:00", spring + "T14:00");
        october.and(autumn + "T08:00", autumn + "T14:00");
      }
    }

    assertThat(check(march)).hasSize(1);
    assertThat(check(october)).hasSize(1);
  }

  @Test
  void itAsksForFourWeeksBeforeTheRoster() {
    RuleTerms terms = new RuleTerms("TEST", "test art. 1", Severity.WARN);

    assertThat(new SubstituteRestDays(terms, 14).historyWeeks()).isEqualTo(4);
  }

  @Test
  void itLooksAsFarAsTheDaysOfThreeSundaysAndAShiftFurther() {
    RuleTerms terms = new RuleTerms("TEST", "test art. 1", Severity.WARN);

    assertThat(new SubstituteRestDays(terms, 14).reach()).isEqualTo(Reach.days(30, 16));
  }

  @Test
  void theSundaysThatLackTheMostDaysAreSaid() {
    String[] three = {"2026-11-08", "2026-11-15", "2026-11-22"};

    assertThat(check(everyWeekdayBut(Set.of("2026-11-18"), three)))
        .extracting(RuleViolation::at, RuleViolation::measure)
        .contains(tuple(instant("2026-11-22T08:00"), new Measure(1, 3, Unit.DAYS)));
  }

  @Test
  void workOfTheNightBeforeTheWeeksOfThreeSundaysTakesTheirFirstDay() {
    Set<String> days = Set.of("2026-10-26", "2026-11-10", "2026-11-12");
    String[] three = {"2026-11-08", "2026-11-15", "2026-11-22"};
    Roster free = everyWeekdayBut(days, three);
    Roster worked = everyWeekdayBut(days, three).and("2026-10-25T22:00", "2026-10-26T06:00");

    assertThat(check(free.judging("2026-11-22", "2026-11-23"))).isEmpty();
    assertThat(check(worked.judging("2026-11-22", "2026-11-23"))).hasSize(1);
  }
}
