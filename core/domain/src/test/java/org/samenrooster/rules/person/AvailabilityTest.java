package org.samenrooster.rules.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Coaching;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * Nobody works without a contract, while absent, on a fixed free day or around a birth (ATW-4.6).
 */
class AvailabilityTest {

  /** Due on 2 December, born on that day: 28 days before until 42 days after. */
  private static final TeamMember AROUND_A_BIRTH =
      Roster.amy(
          new HeldFact(
              PersonFact.MATERNITY,
              new DateRange(LocalDate.of(2026, 11, 4), LocalDate.of(2027, 1, 14))));

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(Roster.empty().by(AROUND_A_BIRTH).judgedBy(RuleKind.NOT_DURING_MATERNITY, Map.of()))
        .isEmpty();
    assertThat(Roster.empty().judgedBy(RuleKind.NURSING_TIME, Map.of("sharePercent", 25)))
        .isEmpty();
  }

  private static List<RuleViolation> check(RuleKind kind, Roster roster) {
    return roster.judgedBy(kind, Map.of());
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
        .containsExactly(instant("2026-11-01T07:00"), instant("2026-11-04T07:00"));
  }

  @Test
  void aFixedFreeDayStaysFree() {
    var member = member(Roster.YEAR, Set.of(DayOfWeek.WEDNESDAY));
    var roster = Roster.empty().by(member).daily("2026-11-02", 7, "07:00", "15:00");

    assertThat(check(RuleKind.FIXED_FREE_DAY, roster))
        .extracting(v -> v.at())
        .containsExactly(instant("2026-11-04T07:00"));
  }

  @Test
  void whoHasACoachWorksBesideHerAndNoShiftThatCountsForCoverage() {
    var coached = new DateRange(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 5));
    var amy = member(Roster.YEAR, Set.of());
    var student =
        new TeamMember(
            amy.id(),
            amy.name(),
            amy.birthDate(),
            amy.employments(),
            List.of(),
            Set.of(),
            List.of(),
            List.of(new Coaching("bea", coached)));

    assertThat(
            check(
                RuleKind.BESIDE_COACH,
                Roster.empty().by(student).daily("2026-11-02", 4, "07:00", "15:00")))
        .extracting(v -> v.at())
        .containsExactly(instant("2026-11-03T07:00"), instant("2026-11-04T07:00"));
    assertThat(
            check(
                RuleKind.BESIDE_COACH,
                Roster.empty()
                    .by(student)
                    .and(
                        duty("2026-11-03T07:00", "2026-11-03T15:00", 30, ShiftKind.SUPERNUMERARY))))
        .isEmpty();
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

  @ParameterizedTest
  @CsvSource({
    "2026-11-03T07:00, 2026-11-03T15:00, 0",
    "2026-11-03T16:00, 2026-11-04T00:00, 0",
    "2026-11-03T16:00, 2026-11-04T00:01, 1",
    "2026-11-04T00:00, 2026-11-04T08:00, 1",
    "2027-01-13T15:00, 2027-01-13T23:00, 1",
    "2027-01-13T23:00, 2027-01-14T07:00, 1",
    "2027-01-14T00:00, 2027-01-14T07:00, 0"
  })
  void nobodyWorksOnTheDaysAroundABirth(String start, String end, int violations) {
    var roster = working(start, end).by(AROUND_A_BIRTH).judging("2026-10-01", "2027-03-01");

    assertThat(roster.judgedBy(RuleKind.NOT_DURING_MATERNITY, Map.of())).hasSize(violations);
  }

  @Test
  void beingOnCallIsNotAllowedEitherAroundABirth() {
    var roster =
        Roster.empty()
            .and(duty("2026-11-05T18:00", "2026-11-05T23:00", 0, ShiftKind.ON_CALL))
            .by(AROUND_A_BIRTH);

    assertThat(roster.judgedBy(RuleKind.NOT_DURING_MATERNITY, Map.of())).hasSize(1);
  }
}
