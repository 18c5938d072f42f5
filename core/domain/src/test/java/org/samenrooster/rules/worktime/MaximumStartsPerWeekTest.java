package org.samenrooster.rules.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.ContractKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** VVT-starts-per-week: 3, 4 or 5 starts in a calendar week, by contract hours. */
class MaximumStartsPerWeekTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_STARTS_PER_WEEK,
        Map.of(
            "smallContractMinutes", 900,
            "smallStarts", 3,
            "middleContractMinutes", 1440,
            "middleStarts", 4,
            "starts", 5));
  }

  private static TeamMember with(Employment... contracts) {
    return new TeamMember(
        "p", "P.", Optional.empty(), List.of(contracts), List.of(), Set.of(), List.of());
  }

  private static TeamMember contract(int minutes) {
    return with(Employment.fixed("e", minutes, Roster.YEAR));
  }

  private static Roster days(int days, int contractMinutes) {
    return Roster.empty().by(contract(contractMinutes)).daily("2026-11-02", days, "07:00", "11:00");
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "900, 3", "901, 4", "1440, 4", "1441, 5", "2160, 5"})
  void theContractSaysHowManyStartsAWeekHolds(int contractMinutes, int most) {
    assertThat(check(days(most, contractMinutes))).isEmpty();

    var violations = check(days(most + 1, contractMinutes));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant(LocalDate.of(2026, 11, 2).plusDays(most) + "T07:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(most + 1L, most, Unit.STARTS));
  }

  @Test
  void mondayBeginsAnotherWeek() {
    var roster = Roster.empty().by(contract(2160)).daily("2026-11-04", 10, "07:00", "11:00");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void eachHalfOfASplitShiftIsAStartAndWorkWithoutAGapIsNot() {
    assertThat(check(days(3, 900).and("2026-11-04T11:00", "2026-11-04T12:00"))).isEmpty();
    assertThat(check(days(3, 900).and("2026-11-04T11:01", "2026-11-04T12:00"))).hasSize(1);
  }

  @Test
  void timeOnCallIsNoStart() {
    assertThat(
            check(
                days(3, 900)
                    .and(duty("2026-11-06T07:00", "2026-11-06T11:00", 0, ShiftKind.ON_CALL))))
        .isEmpty();
  }

  @Test
  void twoContractsAreCountedEachForItself() {
    TeamMember member =
        with(Employment.fixed("one", 900, Roster.YEAR), Employment.fixed("two", 900, Roster.YEAR));
    Roster roster = Roster.empty().by(member);
    for (int i = 2; i < 8; i++) {
      String day = "2026-11-0" + i;
      roster.and(
          duty(day + "T07:00", day + "T09:00", 0, ShiftKind.CARE)
              .under(i % 2 == 0 ? "one" : "two"));
    }
    assertThat(check(roster)).isEmpty();

    roster.and(duty("2026-11-08T07:00", "2026-11-08T09:00", 0, ShiftKind.CARE).under("one"));
    assertThat(check(roster)).hasSize(1);
  }

  @Test
  void theContractOfTheDayCounts() {
    LocalDate thursday = LocalDate.of(2026, 11, 5);
    TeamMember member =
        with(
            Employment.fixed("few", 900, new DateRange(Roster.YEAR.from(), thursday)),
            Employment.fixed("many", 2160, new DateRange(thursday, Roster.YEAR.until())));

    assertThat(check(Roster.empty().by(member).daily("2026-11-02", 7, "07:00", "11:00"))).isEmpty();
  }

  @Test
  void agencyWorkersAndPeopleWithoutAContractAreNotJudged() {
    TeamMember agency = with(new Employment("a", ContractKind.AGENCY, 0, 0, 2400, Roster.YEAR));

    assertThat(check(days(7, 900).by(agency))).isEmpty();
    assertThat(check(days(7, 900).by(with()))).isEmpty();
  }

  @Test
  void startsBeforeTheJudgedDaysCount() {
    assertThat(check(days(4, 900).judging("2026-11-05", "2026-11-06"))).hasSize(1);
    assertThat(check(days(4, 900).judging("2026-11-06", "2026-11-07"))).isEmpty();
  }

  @Test
  void theLastBandHoldsForAllWhoHaveMoreHours() {
    var rule =
        new MaximumStartsPerWeek(
            new RuleTerms("TEST", "test art. 1", Severity.BLOCK),
            List.of(new MaximumStartsPerWeek.Band(900, 1), new MaximumStartsPerWeek.Band(1440, 2)));
    var timeline = days(3, 2160).timeline();
    List<RuleViolation> violations = new ArrayList<>();
    rule.check(timeline, timeline.judgedSpan(), violations::add);

    assertThat(violations)
        .extracting(RuleViolation::measure)
        .containsExactly(new Measure(3, 2, Unit.STARTS));
  }
}
