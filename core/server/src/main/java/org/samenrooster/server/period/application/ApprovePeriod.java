package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.rules.Severity;
import org.samenrooster.server.period.application.LockedPeriods.Decided;
import org.samenrooster.server.period.application.PeriodViolations.OfMember;
import org.samenrooster.server.period.application.RosterPeriod.Approval;
import org.samenrooster.server.period.application.RosterPeriod.Left;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.team.Team;

/** The team lead says yes to a whole roster: no rule blocks it, and every shortfall was seen. */
@Dependent
public final class ApprovePeriod {

  private final LockedPeriods periods;
  private final Shifts shifts;
  private final PeriodViolations violations;
  private final UnacceptedWarnings warnings;
  private final PeriodCoverage coverage;
  private final Clock clock;

  @Inject
  ApprovePeriod(
      LockedPeriods periods,
      Shifts shifts,
      PeriodViolations violations,
      UnacceptedWarnings warnings,
      PeriodCoverage coverage,
      Clock clock) {
    this.periods = periods;
    this.shifts = shifts;
    this.violations = violations;
    this.warnings = warnings;
    this.coverage = coverage;
    this.clock = clock;
  }

  /**
   * What the team lead says with the approval.
   *
   * @param shortfall whether he approves in spite of a shortfall that is left
   */
  public record Acknowledgement(boolean shortfall, Optional<String> remark) {}

  /**
   * Records the approval; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if a rule blocks the roster, or it
   *     falls short and that was not acknowledged
   */
  public ShownPeriod approve(Caller caller, PeriodAddress address, Acknowledgement said) {
    var inHand = periods.take(caller, address, PeriodCommand.APPROVE);
    var broken =
        violations.of(
            inHand.team(), inHand.period(), shifts.inPeriod(inHand.team(), inHand.period().id()));
    refuseBlocked(caller, inHand.team().team(), broken);
    var shortfall = coverage.of(inHand.team(), inHand.period().dates()).shortfallMinutes();
    if (shortfall > 0 && !said.shortfall()) {
      throw shortfallNotSeen(shortfall);
    }
    var approval =
        new Approval(
            caller.personId(),
            "",
            clock.instant(),
            new Left(
                shortfall > 0,
                OptionalInt.of(warnings.among(inHand.team(), inHand.period(), broken))),
            said.remark());
    var decided = new Decided("approvePeriod", "APPROVED", ruleIds(broken));
    return periods.put(inHand, inHand.period().approved(approval), decided);
  }

  private static void refuseBlocked(Caller caller, Team team, List<OfMember> broken) {
    var blocked =
        broken.stream()
            .filter(member -> member.findings().stream().anyMatch(ApprovePeriod::blocks))
            .toList();
    if (blocked.isEmpty()) {
      return;
    }
    var names =
        blocked.stream()
            .map(member -> team.member(member.memberId()).orElseThrow().name())
            .sorted()
            .toList();
    var all =
        blocked.stream()
            .map(member -> Finding.shown(member.findings(), caller.isMember(member.memberId())))
            .flatMap(List::stream)
            .toList();
    throw Problems.ruleViolated(all, team.zone(), "problem.rule-violated.approval", names);
  }

  private static boolean blocks(Finding finding) {
    return finding.inFull().blocks();
  }

  private static RuntimeException shortfallNotSeen(int minutes) {
    return Problems.impossible(
        List.of(
            Fault.at(
                "/acknowledgeShortfall",
                FaultCode.SHORTFALL_NOT_ACKNOWLEDGED,
                false,
                minutes / 60,
                minutes % 60)));
  }

  // Advice has no part in the decision.
  private static List<String> ruleIds(List<OfMember> broken) {
    return broken.stream()
        .flatMap(member -> member.findings().stream())
        .map(Finding::inFull)
        .filter(violation -> violation.severity() != Severity.INFO)
        .map(violation -> violation.terms().id())
        .distinct()
        .sorted()
        .toList();
  }
}
