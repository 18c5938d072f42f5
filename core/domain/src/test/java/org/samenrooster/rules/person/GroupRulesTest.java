package org.samenrooster.rules.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** ATW-4.6-maternity and ATW-4.8-nursing. */
class GroupRulesTest {

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

  @Test
  void aQuarterOfAShiftWithoutItsBreakIsForBreastfeeding() {
    var reminders =
        working("2026-11-02T07:00", "2026-11-02T11:00")
            .and("2026-11-03T07:00", "2026-11-03T15:30", 30)
            .judgedBy(RuleKind.NURSING_TIME, Map.of("sharePercent", 25));

    assertThat(reminders)
        .extracting(reminder -> reminder.measure())
        .containsExactly(new Measure(240, 60, Unit.MINUTES), new Measure(480, 120, Unit.MINUTES));
    assertThat(reminders.get(1).at()).isEqualTo(instant("2026-11-03T07:00"));
  }
}
