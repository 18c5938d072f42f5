package org.samenrooster.solver.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.fault.Fault;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

class CompletionFaultsTest {

  private static final int DAYS = 7;
  private final TeamMember anna = Rounds.member("Anna", 3);

  @Test
  void anEmptyTeamWithNothingOpenAndNoTimeIsNamedAtOnce() {
    CompletionProblem problem =
        new CompletionProblem(
            Rounds.round(DAYS, Rounds.rules()),
            List.of(),
            List.of(),
            new SearchLimits(Duration.ZERO, 0, 1, 0));

    assertThat(codes(problem))
        .containsExactlyInAnyOrder(
            "plan-no-time",
            "plan-no-steps",
            "plan-threads",
            "completion-nothing-open",
            "plan-no-members");
    assertThatThrownBy(() -> CompletionSearchTest.propose(problem))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everythingThatContradictsItselfIsNamedWithItsPlace() {
    OpenShift late = Rounds.open(1, Rounds.LATE, 2, 0);
    OpenShift early = Rounds.open(2, Rounds.EARLY, 2, 0);
    CompletionPerson person =
        new CompletionPerson(
            Rounds.timeline(anna, List.of(Rounds.duty(2, Rounds.EARLY)), List.of(), DAYS),
            List.of(Rounds.pick(Rounds.member("Bram", 3), 4, Rounds.EARLY, 2)),
            Set.of(early.id(), "unknown"),
            Set.of(),
            List.of(
                RosterWish.dayOff(Rounds.day(DAYS), 1),
                new RosterWish(Rounds.day(1), Optional.empty(), RosterWish.Kind.WANTED, 4)),
            new CompletionHours(100, 50, 600, 0));
    CompletionProblem problem =
        new CompletionProblem(
                Rounds.round(DAYS, Rounds.rules()),
                List.of(person, person),
                List.of(late, late, early, Rounds.open(DAYS, Rounds.EARLY, 2, 0)),
                SearchLimits.ofSteps(1000, 1))
            .changingPicksFor(Set.of("nothing"));

    assertThat(codes(problem))
        .contains(
            "completion-shift-twice",
            "completion-day-outside",
            "completion-unknown-shift",
            "completion-hours",
            "completion-strength",
            "completion-pick-of-other",
            "completion-pinned-twice",
            "completion-standing-violation",
            "plan-double-member");
    assertThat(problem.faults())
        .allSatisfy(
            fault -> {
              assertThat(fault.pointer()).startsWith("/");
              assertThat(fault.message(Locale.ENGLISH)).isNotBlank();
              assertThat(fault.message(Locale.forLanguageTag("nl")))
                  .isNotEqualTo(fault.message(Locale.ENGLISH));
            });
  }

  @Test
  void daysWithoutAnEndAreTooMany() {
    CompletionProblem problem =
        new CompletionProblem(
            new CompletionProblem.Round(
                Rounds.AMSTERDAM, DateRange.startingOn(Rounds.MONDAY), Rounds.rules()),
            List.of(Rounds.person(anna, DAYS, 16)),
            List.of(Rounds.open(1, Rounds.EARLY, 2, 0)),
            SearchLimits.ofSteps(1000, 1));

    assertThat(codes(problem)).containsExactly("completion-days");
  }

  private static List<String> codes(CompletionProblem problem) {
    return problem.faults().stream().map(Fault::code).distinct().toList();
  }
}
