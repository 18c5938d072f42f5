package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.completion.application.ShiftsByHand.InHand;
import org.samenrooster.server.hours.booking.BookShiftChanges;
import org.samenrooster.server.hours.booking.BookShiftChanges.PersonShifts;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.GivingBack;
import org.samenrooster.server.shift.application.HeldAnywhere;
import org.samenrooster.server.shift.application.MemberTargets;
import org.samenrooster.server.shift.application.PeriodHours;
import org.samenrooster.server.shift.application.ShiftChange;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;

/**
 * A team lead takes back a shift that was given by hand or by a completion. What a member picked,
 * or holds by the base roster, stays hers.
 */
@Dependent
public final class UnassignShift {

  private static final String WHICH = "path/shiftId";

  private final ShiftsByHand byHand;
  private final HoursAccounts accounts;
  private final Shifts shifts;
  private final HeldAnywhere anywhere;
  private final MemberTargets targets;
  private final BookShiftChanges hours;
  private final Decisions decisions;
  private final Outbox outbox;

  @Inject
  UnassignShift(
      ShiftsByHand byHand,
      HoursAccounts accounts,
      Shifts shifts,
      HeldAnywhere anywhere,
      MemberTargets targets,
      BookShiftChanges hours,
      Decisions decisions,
      Outbox outbox) {
    this.byHand = byHand;
    this.accounts = accounts;
    this.shifts = shifts;
    this.anywhere = anywhere;
    this.targets = targets;
    this.hours = hours;
    this.decisions = decisions;
    this.outbox = outbox;
  }

  /**
   * Makes the shift open again; to be called in a transaction.
   *
   * @throws Problem {@code wrong-phase} outside of completing and approval, {@code
   *     impossible-document} if nobody holds it, or somebody to whom it was not given
   */
  public ShiftChange unassign(Caller caller, String teamId, String shiftId) {
    var inHand = byHand.take(caller, teamId, shiftId);
    var held =
        inHand
            .shift()
            .held()
            .orElseThrow(
                () ->
                    Problems.impossible(
                        List.of(Fault.at(WHICH, FaultCode.UNASSIGNED_OPEN, shiftId))));
    var open = takenBack(inHand, held);
    var team = inHand.team();
    var memberId = held.memberId();
    var personId = team.personOf(memberId).orElseThrow();
    accounts.lock(team.organisationId(), List.of(personId));
    var days = inHand.period().dates();
    var rest =
        anywhere.of(team, memberId, days).stream()
            .filter(duty -> !duty.id().equals(shiftId))
            .toList();
    var target = targets.of(team, memberId, days);
    hours.book(
        caller,
        inHand.shiftTeam(),
        List.of(new PersonShifts(personId, List.of(held.duty()), List.of())));
    if (!shifts.release(team, inHand.shift(), open)) {
      throw Problems.staleVersion();
    }
    decisions.log(decision(caller, inHand, memberId));
    outbox.tell(inHand.event(caller, EventName.SHIFT_UNASSIGNED, memberId));
    return new ShiftChange(
        team,
        memberId,
        inHand.shift().changedTo(open),
        PeriodHours.of(target, days, rest),
        GivingBack.NOTHING,
        List.of());
  }

  private static OpenShift takenBack(InHand inHand, HeldShift held) {
    if (inHand.shift().standing().vacated()) {
      throw refused(FaultCode.UNASSIGNED_VACATED, inHand, held);
    }
    return held.takenBack().orElseThrow(() -> refused(whyNot(held), inHand, held));
  }

  private static FaultCode whyNot(HeldShift held) {
    return switch (held.origin()) {
      case BASE_ROSTER -> FaultCode.UNASSIGNED_BASE_ROSTER;
      case COMPLETION -> FaultCode.UNASSIGNED_BESIDE_COACH;
      // What was exchanged was somebody's own yes, as a pick is.
      case PICK, LEAD, EXCHANGE -> FaultCode.UNASSIGNED_OWN_PICK;
    };
  }

  private static Problem refused(FaultCode code, InHand inHand, HeldShift held) {
    return Problems.impossible(
        List.of(Fault.at(WHICH, code, held.id(), inHand.name(held.memberId()))));
  }

  private static Decision decision(Caller caller, InHand inHand, String memberId) {
    return Decision.by(
            caller,
            inHand.team().team().id(),
            "unassignShift",
            new Subject(Subject.SHIFT, inHand.shift().shift().id()),
            "UNASSIGNED")
        .concerning(memberId);
  }
}
