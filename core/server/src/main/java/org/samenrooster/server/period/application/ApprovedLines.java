package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.period.application.RosterPeriod.Approval;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Shifts;

/** Keeps the approvals of lines, which nobody gives to her own. */
@Dependent
public final class ApprovedLines {

  private final RosterPeriods periods;
  private final Shifts shifts;
  private final LineApprovals approvals;
  private final Decisions decisions;
  private final Outbox outbox;

  @Inject
  ApprovedLines(
      RosterPeriods periods,
      Shifts shifts,
      LineApprovals approvals,
      Decisions decisions,
      Outbox outbox) {
    this.periods = periods;
    this.shifts = shifts;
    this.approvals = approvals;
    this.decisions = decisions;
    this.outbox = outbox;
  }

  /** The lines of a period as they are now. */
  public RosterLines of(ShownPeriod shown) {
    return new RosterLines(
        shown.team(),
        shifts.inPeriod(shown.team(), shown.period().id()),
        approvals.latestFirst(shown.team(), shown.period().id()));
  }

  /**
   * Approves lines that were looked at, of a period that is held; to be called in a transaction.
   *
   * @throws Problem {@code wrong-phase} outside of approval, {@code forbidden} for the own line
   */
  public void approve(
      Caller caller, ShownPeriod held, RosterLines lines, Collection<String> memberIds) {
    var team = held.team();
    var period = held.period();
    if (period.phase() != PeriodPhase.APPROVAL) {
      throw Problems.otherPhase(
          "problem.wrong-phase.lines", PeriodPhase.APPROVAL, period.dates(), period.phase());
    }
    if (team.memberOf(caller.personId()).filter(memberIds::contains).isPresent()) {
      throw Problems.forbidden("problem.forbidden.own-roster");
    }
    approvals.add(
        caller,
        team,
        period.id(),
        memberIds.stream().collect(Collectors.toMap(Function.identity(), lines::fingerprint)));
    closeOwnLine(held, memberIds);
    decisions.log(memberIds.stream().map(member -> decision(caller, held, member)).toList());
    if (!memberIds.isEmpty()) {
      outbox.tell(event(caller, held, memberIds));
    }
  }

  // The approval of the whole period waited for somebody else to look at the approver's own line.
  private void closeOwnLine(ShownPeriod held, Collection<String> memberIds) {
    held.period()
        .approval()
        .filter(approval -> approval.left().ownLine())
        .map(Approval::personId)
        .flatMap(held.team()::memberOf)
        .filter(memberIds::contains)
        .ifPresent(member -> periods.save(held.team(), held.period().withOwnLineApproved()));
  }

  private static Event event(Caller caller, ShownPeriod held, Collection<String> memberIds) {
    var event =
        Event.of(EventName.LINES_APPROVED, caller.organisationId(), held.team().team().id())
            .by(caller.personId())
            .with(EventDetail.PERIOD, held.period().id());
    for (var member : memberIds) {
      event = event.concerning(member);
    }
    return event;
  }

  private static Decision decision(Caller caller, ShownPeriod held, String memberId) {
    return Decision.by(
        caller,
        held.team().team().id(),
        "approveLines",
        new Subject(Subject.TEAM_MEMBER, memberId),
        "APPROVED");
  }
}
