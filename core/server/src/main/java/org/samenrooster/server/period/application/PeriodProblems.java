package org.samenrooster.server.period.application;

import org.samenrooster.period.PeriodCommand;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.period.application.RosterPeriod.Approval;
import org.samenrooster.server.platform.problem.Messages.Word;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.team.TeamMember;

/** What is told to somebody whose command a period cannot follow. */
final class PeriodProblems {

  private PeriodProblems() {}

  static Problem notFound() {
    return Problems.notFound("roster-period");
  }

  /**
   * Refuses a roster that is not approved, or not by somebody else where who approved it works in
   * it.
   *
   * @throws Problem {@code wrong-phase}
   */
  static void requireApproved(ShownPeriod shown) {
    if (shown.period().approval().isEmpty()) {
      throw Problems.wrongPhase("problem.wrong-phase.not-approved");
    }
    if (!shown.period().isApproved()) {
      var approver = shown.period().approval().map(Approval::personId);
      throw Problems.wrongPhase(
          "problem.wrong-phase.own-line",
          approver
              .flatMap(shown.team()::memberOf)
              .flatMap(shown.team().team()::member)
              .map(TeamMember::name)
              .orElse(""));
    }
  }

  /** Not in this phase: says which command, which phase, and what is possible instead. */
  static Problem wrongPhase(RosterPeriod period, PeriodCommand command) {
    var phase = new Word("phase." + period.phase());
    var refused = new Word("command." + command);
    if (period.phase() == PeriodPhase.CLOSED) {
      return Problems.wrongPhase("problem.wrong-phase.closed", refused, phase);
    }
    var possible =
        period.possibleCommands().stream().map(other -> new Word("command." + other)).toList();
    return Problems.wrongPhase("problem.wrong-phase.move", refused, phase, possible);
  }
}
