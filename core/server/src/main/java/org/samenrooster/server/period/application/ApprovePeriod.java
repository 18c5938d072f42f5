package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.rules.Severity;
import org.samenrooster.server.period.application.LockedPeriods.Decided;
import org.samenrooster.server.period.application.LockedPeriods.InHand;
import org.samenrooster.server.period.application.PeriodViolations.OfMember;
import org.samenrooster.server.period.application.RosterPeriod.Approval;
import org.samenrooster.server.period.application.RosterPeriod.Left;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.RosterShift;
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
  private final LineApprovals approvals;
  private final Clock clock;

  @Inject
  ApprovePeriod(
      LockedPeriods periods,
      Shifts shifts,
      PeriodViolations violations,
      UnacceptedWarnings warnings,
      PeriodCoverage coverage,
      LineApprovals approvals,
      Clock clock) {
    this.periods = periods;
    this.shifts = shifts;
    this.violations = violations;
    this.warnings = warnings;
    this.coverage = coverage;
    this.approvals = approvals;
    this.clock = clock;
  }

  /**
   * What the team lead says with the approval.
   *
   * @param shortfall whether he approves in spite of a shortfall that is left
   */
  public record Acknowledgement(boolean shortfall, Optional<String> remark) {}

  /**
   * Records the approval; to be called in a transaction. All lines are approved with it, but the
   * own: if the team lead works in the period, the approval is whole when another lead or a deputy
   * has given one too.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if a rule blocks the roster, it falls
   *     short and that was not acknowledged, or nothing but the own line is left to approve
   */
  public ShownPeriod approve(Caller caller, PeriodAddress address, Acknowledgement said) {
    var inHand = periods.take(caller, address, PeriodCommand.APPROVE);
    refuseOwn(caller, inHand);
    var inPeriod = shifts.inPeriod(inHand.team(), inHand.period().id());
    var broken = violations.of(inHand.team(), inHand.period(), inPeriod);
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
                OptionalInt.of(warnings.among(inHand.team(), inHand.period(), broken)),
                approvedButOwn(caller, inHand, inPeriod)),
            said.remark());
    var decided = new Decided("approvePeriod", "APPROVED", ruleIds(broken));
    return periods.put(inHand, inHand.period().approved(approval), decided);
  }

  private static void refuseOwn(Caller caller, InHand inHand) {
    var waiting = inHand.period().approval().filter(given -> given.left().ownLine());
    if (waiting.map(Approval::personId).filter(caller.personId()::equals).isPresent()) {
      throw Problems.forbidden("problem.forbidden.own-roster");
    }
  }

  /** Approves every line; says whether the caller's own is left for somebody else. */
  private boolean approvedButOwn(Caller caller, InHand inHand, List<RosterShift> inPeriod) {
    var team = inHand.team();
    var periodId = inHand.period().id();
    var lines = new RosterLines(team, inPeriod, approvals.latestFirst(team, periodId));
    var own = team.memberOf(caller.personId());
    approvals.add(
        caller,
        team,
        periodId,
        lines.holders().stream()
            .filter(member -> !own.equals(Optional.of(member)))
            .filter(member -> lines.standing(member).isEmpty())
            .collect(Collectors.toMap(Function.identity(), lines::fingerprint)));
    return lines.ownWaiting(caller).isPresent();
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
