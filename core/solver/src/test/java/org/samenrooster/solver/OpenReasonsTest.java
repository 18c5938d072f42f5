package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.solver.SampleProblems.EARLY;
import static org.samenrooster.solver.SampleProblems.LATE;
import static org.samenrooster.solver.SampleProblems.NIGHT;
import static org.samenrooster.solver.SampleProblems.daily;
import static org.samenrooster.solver.SampleProblems.demand;
import static org.samenrooster.solver.SampleProblems.entry;
import static org.samenrooster.solver.SampleProblems.member;
import static org.samenrooster.solver.SampleProblems.problem;
import static org.samenrooster.solver.SampleProblems.team;
import static org.samenrooster.solver.SampleProblems.without;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.team.Level;
import org.samenrooster.team.PersonFact;

class OpenReasonsTest {

  private static final SearchLimits LIMITS = SearchLimits.ofSteps(30_000, 1);
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void aLevelThatNobodyHasIsNamedWithTheHighestThereIs() {
    BaseRosterProposal proposal =
        BaseRosterSearch.propose(
            problem(
                team(List.of(member("A", 3, 32)), EARLY),
                demand(List.of(List.of(entry(DayOfWeek.TUESDAY, EARLY, 5, 1)))),
                2,
                LIMITS));

    assertThat(proposal.openShifts())
        .containsExactly(
            new OpenBaseRosterShift(
                0,
                DayOfWeek.TUESDAY,
                "E",
                new Level(5),
                new OpenShiftReason("nobody-of-level", List.of("5", "3"))),
            new OpenBaseRosterShift(
                1,
                DayOfWeek.TUESDAY,
                "E",
                new Level(5),
                new OpenShiftReason("nobody-of-level", List.of("5", "3"))));
    assertThat(message(proposal, Locale.ENGLISH))
        .isEqualTo("It needs level 5; the highest level in the team is 3.");
    assertThat(message(proposal, DUTCH))
        .isEqualTo("Er is niveau 5 voor nodig; het hoogste niveau in het team is 3.");
  }

  @Test
  void tooFewContractHoursAreProvedWithTheSums() {
    BaseRosterProposal proposal =
        BaseRosterSearch.propose(
            problem(
                team(List.of(member("A", 3, 15), member("B", 2, 36)), EARLY),
                demand(List.of(daily(EARLY, 3, 1))),
                2,
                LIMITS));

    assertThat(proposal.openShifts()).hasSize(14 - 4);
    assertThat(proposal.openShifts())
        .allSatisfy(
            open ->
                assertThat(open.reason())
                    .isEqualTo(
                        new OpenShiftReason(
                            "too-few-contract-hours", List.of("1", "3", "15", "52:30", "37:30"))));
  }

  @Test
  void tooFewContractHoursAreNoReasonForMoreThanTheyLeaveOpen() {
    // Hours are short by one shift a week, but seven a week stay open: she may not work nights.
    BaseRosterProposal proposal =
        BaseRosterSearch.propose(
            problem(
                team(
                    List.of(without(member("A", 3, 53), Set.of(), Set.of(PersonFact.NO_NIGHTS))),
                    EARLY,
                    NIGHT),
                demand(List.of(List.of(entry(DayOfWeek.TUESDAY, EARLY, 3, 1)), daily(NIGHT, 3, 1))),
                1,
                LIMITS));

    assertThat(proposal.openShifts())
        .extracting(OpenBaseRosterShift::reason)
        .hasSize(7)
        .containsOnly(
            new OpenShiftReason(
                "rules-keep-all", List.of("1", "3", "NO_NIGHTS_WHERE_EXEMPT", "1")));
  }

  @Test
  void aRuleThatKeepsEverybodyIsNamed() {
    BaseRosterProposal proposal =
        BaseRosterSearch.propose(
            problem(
                team(
                    List.of(
                        without(member("A", 3, 32), Set.of(), Set.of(PersonFact.NO_NIGHTS)),
                        without(member("B", 3, 32), Set.of(), Set.of(PersonFact.NO_NIGHTS))),
                    EARLY,
                    NIGHT),
                demand(List.of(daily(EARLY, 2, 1), List.of(entry(DayOfWeek.MONDAY, NIGHT, 3, 1)))),
                1,
                LIMITS));

    assertThat(proposal.openShifts()).hasSize(1);
    assertThat(proposal.openShifts().get(0).reason())
        .isEqualTo(
            new OpenShiftReason(
                "rules-keep-all", List.of("2", "3", "NO_NIGHTS_WHERE_EXEMPT", "2")));
  }

  @Test
  void whoWorksAndWhoHasNoHoursLeftIsCounted() {
    // Two people, both needed at once on every day: hours suffice for the sum, never for Monday.
    BaseRosterProposal proposal =
        BaseRosterSearch.propose(
            problem(
                team(List.of(member("A", 3, 32), member("B", 3, 32)), EARLY, LATE),
                demand(List.of(List.of(entry(DayOfWeek.MONDAY, EARLY, 3, 3)))),
                1,
                LIMITS));

    assertThat(proposal.openShifts())
        .extracting(OpenBaseRosterShift::reason)
        .containsExactly(new OpenShiftReason("working-or-at-hours", List.of("2", "3", "2", "0")));
    assertThat(message(proposal, Locale.ENGLISH))
        .isEqualTo(
            "Of 2 people of level 3 or higher, 2 work that day and 0 have no contract hours left"
                + " for it.");
  }

  @Test
  void everyReasonAndEveryCostHasASentenceInBothLanguages() {
    for (Locale language : List.of(Locale.ENGLISH, DUTCH)) {
      for (String code :
          List.of(
              "nobody-of-level",
              "too-few-contract-hours",
              "rules-keep-all",
              "working-or-at-hours",
              "working-at-hours-or-kept",
              "costs-more")) {
        String sentence = OpenShiftReason.of(code, 11, 12, 13, 14, 15, 16).message(language);
        assertThat(sentence).contains("11", "12").doesNotContain("{");
      }
      for (LineCost.Part part : LineCost.Part.values()) {
        assertThat(new CostPart(Explanation.nameOf(part), 17, 1).message(language)).contains("17");
      }
    }
  }

  private static String message(BaseRosterProposal proposal, Locale language) {
    return proposal.openShifts().get(0).reason().message(language);
  }
}
