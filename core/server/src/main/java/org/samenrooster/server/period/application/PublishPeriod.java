package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.server.burden.application.EnterBurdens;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.period.application.LockedPeriods.Decided;
import org.samenrooster.server.period.application.LockedPeriods.InHand;
import org.samenrooster.server.period.application.RosterPeriod.Approval;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;

/** The team lead fixes the roster: in time, or with the consent of everybody who works in it. */
@Dependent
public final class PublishPeriod {

  private static final String OPERATION = "publishPeriod";

  private final LockedPeriods periods;
  private final Shifts shifts;
  private final TeamRules rules;
  private final Decisions decisions;
  private final EnterBurdens burdens;
  private final Clock clock;

  @Inject
  PublishPeriod(
      LockedPeriods periods,
      Shifts shifts,
      TeamRules rules,
      Decisions decisions,
      EnterBurdens burdens,
      Clock clock) {
    this.periods = periods;
    this.shifts = shifts;
    this.rules = rules;
    this.decisions = decisions;
    this.burdens = burdens;
    this.clock = clock;
  }

  /**
   * Publishes an approved period; to be called in a transaction.
   *
   * @param consented members who agreed with a roster that comes late
   * @throws org.samenrooster.server.platform.problem.Problem if it is not approved, or comes too
   *     late for somebody who did not agree
   */
  public ShownPeriod publish(Caller caller, PeriodAddress address, Set<String> consented) {
    var inHand = periods.take(caller, address, PeriodCommand.PUBLISH);
    if (inHand.period().approval().isEmpty()) {
      throw Problems.wrongPhase("problem.wrong-phase.not-approved");
    }
    if (!inHand.period().isApproved()) {
      var approver = inHand.period().approval().map(Approval::personId);
      throw Problems.wrongPhase(
          "problem.wrong-phase.own-line",
          approver
              .flatMap(inHand.team()::memberOf)
              .flatMap(inHand.team().team()::member)
              .map(TeamMember::name)
              .orElse(""));
    }
    refuseStrangers(inHand, consented);
    var late = late(inHand);
    var inPeriod = shifts.inPeriod(inHand.team(), inHand.period().id());
    var isLate = late.stream().anyMatch(RuleViolation::blocks);
    if (isLate) {
      var affected = holders(inPeriod);
      refuseWithoutConsent(inHand, affected, consented, late);
      logConsents(inHand, affected, ids(late));
    }
    burdens.ofPublication(inHand.team(), inHand.period().id(), inPeriod, isLate, today(inHand));
    var decided = new Decided(OPERATION, "PUBLISHED", ids(late));
    return periods.put(inHand, inHand.period().published(clock.instant()), decided);
  }

  private List<RuleViolation> late(InHand inHand) {
    var team = inHand.team().team();
    var today = today(inHand);
    var firstDay = inHand.period().dates().from();
    return rules.binding(team).violationsOfPublishing(today, firstDay, team.zone());
  }

  private LocalDate today(InHand inHand) {
    return LocalDate.now(clock.withZone(inHand.team().team().zone()));
  }

  private static List<String> ids(List<RuleViolation> violations) {
    return violations.stream().map(violation -> violation.terms().id()).toList();
  }

  private static void refuseStrangers(InHand inHand, Set<String> consented) {
    var faults =
        consented.stream()
            .filter(id -> inHand.team().team().member(id).isEmpty())
            .sorted()
            .map(id -> Fault.at("/consentedMemberIds", FaultCode.CONSENT_OF_STRANGER, id))
            .toList();
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
  }

  private static Set<String> holders(List<RosterShift> inPeriod) {
    return inPeriod.stream()
        .flatMap(shift -> shift.holder().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void refuseWithoutConsent(
      InHand inHand, Set<String> affected, Set<String> consented, List<RuleViolation> late) {
    var missing = new TreeSet<>(affected);
    missing.removeAll(consented);
    if (!missing.isEmpty()) {
      Team team = inHand.team().team();
      var names =
          missing.stream().map(id -> team.member(id).orElseThrow().name()).sorted().toList();
      throw Problems.ruleViolated(late, team.zone(), "problem.rule-violated.consent", names);
    }
  }

  private void logConsents(InHand inHand, Set<String> affected, List<String> ruleIds) {
    decisions.log(
        affected.stream()
            .map(
                memberId ->
                    new Decision(
                        inHand.caller().organisationId(),
                        inHand.team().team().id(),
                        inHand.caller().personId(),
                        OPERATION,
                        new Subject(Subject.TEAM_MEMBER, memberId),
                        "CONSENTED",
                        ruleIds))
            .toList());
  }
}
