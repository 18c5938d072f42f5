package org.samenrooster.server.leave.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.leave.HeldInLeave;
import org.samenrooster.leave.LeaveDay;
import org.samenrooster.leave.LeaveRequest;
import org.samenrooster.server.hours.booking.BookShiftChanges;
import org.samenrooster.server.hours.booking.BookShiftChanges.PersonShifts;
import org.samenrooster.server.hours.booking.BookShiftChanges.ShiftTeam;
import org.samenrooster.server.hours.booking.BookTimeAway;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * Makes granted leave the absence that rosters and hours read, and takes it away again. Hours are
 * booked before the rows change: an account that is opened now begins with what was.
 */
@Dependent
final class GrantedLeave {

  private final LeaveCalendars calendars;
  private final ShiftsInLeave shiftsInLeave;
  private final Shifts shifts;
  private final LeaveAbsences absences;
  private final BookShiftChanges shiftHours;
  private final BookTimeAway hours;

  @Inject
  GrantedLeave(
      LeaveCalendars calendars,
      ShiftsInLeave shiftsInLeave,
      Shifts shifts,
      LeaveAbsences absences,
      BookShiftChanges shiftHours,
      BookTimeAway hours) {
    this.calendars = calendars;
    this.shiftsInLeave = shiftsInLeave;
    this.shifts = shifts;
    this.absences = absences;
    this.shiftHours = shiftHours;
    this.hours = hours;
  }

  /**
   * The member is absent from now on; shifts of a round that is being picked become open.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if a day is full, or a shift stands in
   *     the way
   */
  void begin(Caller caller, StoredTeam team, String personId, LeaveRequest leave) {
    var member = team.team().member(leave.memberId()).orElseThrow();
    refuseFullDays(member, calendars.of(team, leave.days()));
    var held = shiftsInLeave.of(team, leave.memberId(), leave);
    refuseOverShifts(held);
    var opened = held.stream().flatMap(found -> found.shift().stream()).toList();
    var away = absences(team, leave);
    shiftHours.book(
        caller,
        new ShiftTeam(team.team().zone(), team.document().costCentre()),
        List.of(
            new PersonShifts(
                personId, opened.stream().map(shift -> shift.shift().duty()).toList(), List.of())));
    hours.begin(caller, personId, away);
    opened.forEach(shift -> open(team, shift));
    absences.add(caller.organisationId(), personId, leave, away);
  }

  private static void refuseFullDays(TeamMember member, List<LeaveDay> days) {
    var full = days.stream().flatMap(day -> full(member, day).stream()).toList();
    if (!full.isEmpty()) {
      throw Problems.leaveDayFull(full);
    }
  }

  private static Optional<Fault> full(TeamMember member, LeaveDay day) {
    if (day.isFull()) {
      var most = day.most().orElseThrow();
      return Optional.of(Fault.at("", FaultCode.LEAVE_DAY_FULL, day.day(), most, day.away()));
    }
    return day.fullFor(member.levelOn(day.day()))
        .map(
            level ->
                Fault.at(
                    "",
                    FaultCode.LEAVE_DAY_FULL_FOR_LEVEL,
                    day.day(),
                    level.most(),
                    level.away(),
                    level.level().value()));
  }

  private static void refuseOverShifts(List<ShiftsInLeave.Found> held) {
    var inTheWay =
        held.stream()
            .filter(found -> !found.mustBeDone().allowsGranting())
            .map(
                found ->
                    Fault.at(
                        "",
                        found.mustBeDone() == HeldInLeave.SEND_PERIOD_BACK_FIRST
                            ? FaultCode.LEAVE_OVER_SHIFT_BEFORE_PUBLICATION
                            : FaultCode.LEAVE_OVER_PUBLISHED_SHIFT,
                        found.day(),
                        found.typeName().orElse("…")))
            .toList();
    if (!inTheWay.isEmpty()) {
      throw Problems.leaveOverHeldShift(inTheWay);
    }
  }

  private void open(StoredTeam team, RosterShift held) {
    var shift = held.shift();
    var open = new OpenShift(shift.id(), shift.shiftType(), shift.requiredLevel(), shift.duty());
    if (!shifts.release(team, held, open)) {
      throw Problems.staleVersion();
    }
  }

  private static List<CountedAbsence> absences(StoredTeam team, LeaveRequest leave) {
    List<CountedAbsence> absences = new ArrayList<>();
    leave
        .minutesByDay()
        .forEach(
            (day, minutes) ->
                absences.add(
                    new CountedAbsence(
                        UUID.randomUUID().toString(),
                        true,
                        only(day).in(team.team().zone()),
                        minutes)));
    return absences;
  }

  private static DateRange only(LocalDate day) {
    return new DateRange(day, day.plusDays(1));
  }

  /** The member is there again. */
  void end(Caller caller, StoredTeam team, String personId, LeaveRequest leave) {
    var away = absences.of(caller.organisationId(), leave);
    hours.takeBack(caller, personId, away);
    absences.remove(caller.organisationId(), leave);
  }
}
