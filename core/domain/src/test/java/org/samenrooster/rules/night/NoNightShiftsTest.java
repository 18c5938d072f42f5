package org.samenrooster.rules.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.working;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.Applicability;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.PersonFact;
import org.samenrooster.time.DateRange;

/** ATW-4.9: no night shifts for who is exempt. */
class NoNightShiftsTest {

  private static final RulePack.Entry NO_NIGHTS_WHERE_EXEMPT =
      new RulePack.Entry(
          new RuleTerms("TEST-no-nights", "test art. 1", Severity.BLOCK),
          RuleKind.NO_NIGHT_SHIFTS,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Applicability.where(PersonFact.NO_NIGHTS),
          List.of(
              new RulePack.Version(
                  DateRange.startingOn(LocalDate.EPOCH), new RuleParameters(Map.of()))));

  private static List<RuleViolation> exempt(Roster roster) {
    return whereExempt(roster.by(Roster.amy(HeldFact.always(PersonFact.NO_NIGHTS))));
  }

  private static List<RuleViolation> whereExempt(Roster roster) {
    return new RulePack("test", List.of(NO_NIGHTS_WHERE_EXEMPT))
        .on(LocalDate.of(2026, 11, 2))
        .violations(roster.timeline());
  }

  @Test
  void aShiftFromQuarterToFiveIsANightShift() {
    assertThat(exempt(working("2026-11-04T05:00", "2026-11-04T13:00"))).isEmpty();
    assertThat(exempt(working("2026-11-04T04:59", "2026-11-04T13:00")))
        .extracting(v -> v.measure().actual())
        .containsExactly(61L);
  }

  @Test
  void anExemptionBindsFromItsFirstDayUntilItsLast() {
    assertThat(exemptInDecember("2026-11-30")).isEmpty();
    assertThat(exemptInDecember("2026-12-01")).hasSize(1);
    assertThat(exemptInDecember("2026-12-31")).hasSize(1);
    assertThat(exemptInDecember("2027-01-01")).isEmpty();
  }

  private static List<RuleViolation> exemptInDecember(String day) {
    DateRange december = new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));
    return whereExempt(
        Roster.empty()
            .judging("2026-01-01", "2028-01-01")
            .daily(day, 1, "23:00", "07:00")
            .by(Roster.amy(new HeldFact(PersonFact.NO_NIGHTS, december))));
  }

  @Test
  void aBreakIsTakenOutsideTheNightWhereTheShiftAllowsIt() {
    // 00:00 to 01:15 holds 75 minutes of night; the break of 30 fits before midnight.
    assertThat(exempt(Roster.empty().and("2026-11-03T15:30", "2026-11-04T01:15", 30))).hasSize(1);
    // Here only 10 minutes lie outside the night, so 20 of the break fall inside it.
    assertThat(exempt(Roster.empty().and("2026-11-03T23:50", "2026-11-04T01:15", 30))).isEmpty();
  }

  @Test
  void inTheAutumnNightTheExtraHourIsNightWork() {
    assertThat(exempt(working("2026-10-24T23:00", "2026-10-25T07:00")))
        .extracting(v -> v.measure().actual())
        .containsExactly(420L);
  }

  @Test
  void inTheSpringNightTheSkippedHourIsNot() {
    assertThat(exempt(working("2026-03-28T23:00", "2026-03-29T07:00")))
        .extracting(v -> v.measure().actual())
        .containsExactly(300L);
  }
}
