package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.completion.application.CompletionProblems.Posed;
import org.samenrooster.server.hours.booking.BookShiftChanges;
import org.samenrooster.server.hours.booking.BookShiftChanges.PersonShifts;
import org.samenrooster.server.hours.booking.BookShiftChanges.ShiftTeam;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.shift.OpenShift;

/** Books the hours of a proposal and gives its shifts to their new holders. */
@Dependent
final class MoveTakenShifts {

  private final BookShiftChanges hours;
  private final Shifts shifts;

  @Inject
  MoveTakenShifts(BookShiftChanges hours, Shifts shifts) {
    this.hours = hours;
    this.shifts = shifts;
  }

  /**
   * Moves them, by the versions that were looked at.
   *
   * @throws Problem {@code proposal-outdated} if one of them changed at this moment
   */
  void move(Caller caller, Posed posed, TakenParts taken) {
    var team = posed.team();
    hours.book(
        caller,
        new ShiftTeam(team.team().zone(), team.document().costCentre()),
        taken.parts().stream()
            .map(
                part -> {
                  var change = taken.change(part);
                  return new PersonShifts(
                      team.personOf(part.memberId()).orElseThrow(),
                      change.removed(),
                      change.added());
                })
            .toList());
    var freed = release(posed, taken);
    for (var part : taken.parts()) {
      for (var id : part.given()) {
        var open = freed.getOrDefault(id, taken.shift(id));
        require(
            shifts.hold(team, open, ((OpenShift) open.shift()).completedBy(part.memberId())), open);
      }
      shifts.add(team, posed.period().id(), taken.beside(part));
    }
  }

  // All of them first: who gets another shift at the same time must have given hers up.
  private Map<String, RosterShift> release(Posed posed, TakenParts taken) {
    var freed = new HashMap<String, RosterShift>();
    for (var part : taken.parts()) {
      for (var lost : part.lost()) {
        var held = taken.shift(lost.shiftId());
        var open = held.held().orElseThrow().givenUp();
        require(shifts.release(posed.team(), held, open), held);
        freed.put(lost.shiftId(), held.changedTo(open));
      }
    }
    return freed;
  }

  private static void require(boolean done, RosterShift shift) {
    if (!done) {
      throw Problems.proposalOutdated(
          List.of(
              Fault.at(
                  "/shifts/" + shift.shift().id(),
                  FaultCode.COMPLETION_SHIFT_CHANGED,
                  shift.shift().id(),
                  shift.shift().shiftType(),
                  shift.shift().day())));
    }
  }
}
