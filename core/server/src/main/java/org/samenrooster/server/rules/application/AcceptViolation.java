package org.samenrooster.server.rules.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Severity;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.period.application.ListPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.rules.application.ListViolations.Listed;
import org.samenrooster.server.shift.application.Finding;

/**
 * A team lead says yes to a warning that is there now. Two who say so at once are both written
 * down; the later one is shown.
 */
@Dependent
public final class AcceptViolation {

  private final ListPeriods periods;
  private final ListViolations violations;
  private final Acceptances acceptances;
  private final Decisions decisions;
  private final Clock clock;

  @Inject
  AcceptViolation(
      ListPeriods periods,
      ListViolations violations,
      Acceptances acceptances,
      Decisions decisions,
      Clock clock) {
    this.periods = periods;
    this.violations = violations;
    this.acceptances = acceptances;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Which warning is meant, and why it is accepted. */
  public record Wanted(String memberId, String ruleId, Instant at, String reason) {}

  /** The warning, accepted, and the period that it belongs to. */
  public record Accepted(ShownPeriod period, Listed listed) {}

  /**
   * Accepts the warning; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period or
   *     violation, or it is no warning
   */
  public Accepted accept(Caller caller, PeriodAddress address, Wanted wanted) {
    var shown = periods.one(caller, address);
    if (shown.team().team().member(wanted.memberId()).isEmpty()) {
      throw Problems.impossible(
          List.of(Fault.at("/memberId", FaultCode.NOT_A_MEMBER, wanted.memberId())));
    }
    var finding = there(shown, wanted);
    requireWarning(caller, shown, wanted, finding);
    acceptances.add(shown.team(), address.periodId(), acceptance(caller, wanted, finding));
    decisions.log(List.of(decision(caller, address, wanted)));
    var listed = new Listed(wanted.memberId(), finding, accepted(shown, wanted, finding));
    return new Accepted(shown, listed);
  }

  private Finding there(ShownPeriod shown, Wanted wanted) {
    return violations.list(shown, Optional.of(wanted.memberId())).listed().stream()
        .map(Listed::finding)
        .filter(finding -> finding.inFull().terms().id().equals(wanted.ruleId()))
        .filter(finding -> finding.forOthers().at().equals(wanted.at()))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.impossible(
                    List.of(
                        Fault.at(
                            "/ruleId",
                            FaultCode.VIOLATION_NOT_THERE,
                            wanted.ruleId(),
                            wanted.at().atZone(shown.team().team().zone()).toOffsetDateTime()))));
  }

  private static void requireWarning(
      Caller caller, ShownPeriod shown, Wanted wanted, Finding finding) {
    if (finding.inFull().severity() != Severity.WARN) {
      throw Problems.violationNotAcceptable(
          finding.shownTo(caller.isMember(wanted.memberId())), shown.team().team().zone());
    }
  }

  private Acceptance acceptance(Caller caller, Wanted wanted, Finding finding) {
    return new Acceptance(
        wanted.memberId(),
        wanted.ruleId(),
        wanted.at(),
        finding.inFull().measure(),
        new Acceptance.Given(caller.personId(), "", clock.instant(), wanted.reason()));
  }

  private Optional<Acceptance> accepted(ShownPeriod shown, Wanted wanted, Finding finding) {
    return acceptances.latestFirst(shown.team(), shown.period().id()).stream()
        .filter(acceptance -> acceptance.memberId().equals(wanted.memberId()))
        .filter(acceptance -> acceptance.covers(finding))
        .findFirst();
  }

  private static Decision decision(Caller caller, PeriodAddress address, Wanted wanted) {
    return new Decision(
        caller.organisationId(),
        address.teamId(),
        caller.personId(),
        "acceptViolation",
        new Subject(Subject.TEAM_MEMBER, wanted.memberId()),
        "ACCEPTED",
        List.of(wanted.ruleId()));
  }
}
