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
import org.samenrooster.server.period.application.LockedPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.problem.Problems.EarlierYes;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.rules.application.ListViolations.Listed;
import org.samenrooster.server.shift.application.Finding;

/**
 * A team lead says yes to a warning that is there now. The first yes stands; who says so again is
 * told whose it was.
 */
@Dependent
public final class AcceptViolation {

  private final LockedPeriods periods;
  private final ListViolations violations;
  private final Acceptances acceptances;
  private final Decisions decisions;
  private final Clock clock;

  @Inject
  AcceptViolation(
      LockedPeriods periods,
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
   *     violation, it is no warning, or it was accepted before
   */
  public Accepted accept(Caller caller, PeriodAddress address, Wanted wanted) {
    var shown = periods.held(caller, address);
    if (shown.team().team().member(wanted.memberId()).isEmpty()) {
      throw Problems.impossible(
          List.of(Fault.at("/memberId", FaultCode.NOT_A_MEMBER, wanted.memberId())));
    }
    var found = there(shown, wanted);
    requireWarning(caller, shown, found);
    refuseAccepted(caller, shown, found);
    acceptances.add(shown.team(), address.periodId(), acceptance(caller, wanted, found.finding()));
    decisions.log(List.of(decision(caller, address, wanted)));
    return new Accepted(shown, there(shown, wanted));
  }

  private Listed there(ShownPeriod shown, Wanted wanted) {
    return violations.list(shown, Optional.of(wanted.memberId())).listed().stream()
        .filter(listed -> listed.finding().inFull().terms().id().equals(wanted.ruleId()))
        .filter(listed -> listed.finding().forOthers().at().equals(wanted.at()))
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

  private static void requireWarning(Caller caller, ShownPeriod shown, Listed found) {
    if (found.finding().inFull().severity() != Severity.WARN) {
      throw Problems.violationNotAcceptable(found.shownTo(caller), shown.team().team().zone());
    }
  }

  private static void refuseAccepted(Caller caller, ShownPeriod shown, Listed found) {
    found
        .accepted()
        .map(Acceptance::given)
        .ifPresent(
            given -> {
              throw Problems.warningAlreadyAccepted(
                  found.shownTo(caller),
                  new EarlierYes(given.personName(), given.at(), given.reason()),
                  shown.team().team().zone());
            });
  }

  private Acceptance acceptance(Caller caller, Wanted wanted, Finding finding) {
    return new Acceptance(
        wanted.memberId(),
        wanted.ruleId(),
        wanted.at(),
        finding.inFull().measure(),
        new Acceptance.Given(caller.personId(), "", clock.instant(), wanted.reason()));
  }

  private static Decision decision(Caller caller, PeriodAddress address, Wanted wanted) {
    return Decision.by(
        caller,
        address.teamId(),
        "acceptViolation",
        new Subject(Subject.TEAM_MEMBER, wanted.memberId()),
        "ACCEPTED",
        List.of(wanted.ruleId()));
  }
}
