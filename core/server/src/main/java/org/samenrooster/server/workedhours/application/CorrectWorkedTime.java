package org.samenrooster.server.workedhours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.CorrectionReason;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.hours.booking.BookWorkedHours;
import org.samenrooster.server.hours.booking.BookWorkedHours.PersonWork;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.JudgeWork;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.shift.application.WorkedApprovals;
import org.samenrooster.server.shift.application.WorkedApprovals.Yes;
import org.samenrooster.server.shift.application.WorkedShift;
import org.samenrooster.server.shift.application.WorkedShifts;
import org.samenrooster.server.shift.application.WorkedTimes;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.WorkedTimeEntry;

/**
 * A team lead puts right what was worked on a shift of a closed period: it is recorded and approved
 * once more, and the difference booked on the first open day. Never on own shifts.
 */
@Dependent
public final class CorrectWorkedTime {

  private static final String OPERATION = "correctWorkedTime";
  private static final String SHIFT = "SHIFT";

  private final CallersTeam teams;
  private final Shifts shifts;
  private final ShiftPeriods periods;
  private final PersonLock lock;
  private final JudgeWork judge;
  private final WorkedShifts workedShifts;
  private final WorkedTimes workedTimes;
  private final WorkedApprovals approvals;
  private final BookWorkedHours hours;
  private final Decisions decisions;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  CorrectWorkedTime(
      CallersTeam teams,
      Shifts shifts,
      ShiftPeriods periods,
      PersonLock lock,
      JudgeWork judge,
      WorkedShifts workedShifts,
      WorkedTimes workedTimes,
      WorkedApprovals approvals,
      BookWorkedHours hours,
      Decisions decisions,
      Outbox outbox,
      Clock clock) {
    this.teams = teams;
    this.shifts = shifts;
    this.periods = periods;
    this.lock = lock;
    this.judge = judge;
    this.workedShifts = workedShifts;
    this.workedTimes = workedTimes;
    this.approvals = approvals;
    this.hours = hours;
    this.decisions = decisions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** A shift as it counts now, by how much that is more, and what it breaks. */
  public record Corrected(
      StoredTeam team, RosterShift shift, int bookedMinutes, List<Finding> findings) {}

  /** What was worked, and why that is said only now. */
  public record Correction(WorkedTimeEntry entry, CorrectionReason reason) {}

  /**
   * Records, approves and books; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such shift, it is the
   *     caller's own, its period is not closed, or the hours cannot have been or be booked
   */
  public Corrected correct(Caller caller, String teamId, String shiftId, Correction correction) {
    var team = teams.load(caller, teamId);
    var shift = shifts.shift(team, shiftId).orElseThrow(() -> Problems.notFound("shift"));
    if (shift.holder().filter(caller::isMember).isPresent()) {
      throw Problems.forbidden("problem.forbidden.own-hours");
    }
    var period = periods.period(team, shift.periodId()).orElseThrow();
    requireClosed(period);
    judge.refuseImpossible(shift, correction.entry());
    var personId = team.personOf(shift.holder().orElseThrow()).orElseThrow();
    lock.lock(caller.organisationId(), personId);
    var before = workedShift(team, period, shiftId);
    var worked = correction.entry().worked();
    var findings = judge.judged(team, shift, worked);
    var now = clock.instant();
    var recorded =
        workedTimes.add(team, shift, new WorkedTimes.Entry(worked, caller.personId(), now));
    var after = before.recordedAs(recorded);
    var booked =
        hours.correct(
            caller,
            new PersonWork(personId, List.of(after.worked())),
            LocalDate.now(clock.withZone(team.team().zone())),
            correction.reason());
    var yes = new Yes(caller.personId(), now, Optional.of(correction.reason()));
    approvals.add(team, List.of(after.approved()), yes);
    decisions.log(List.of(decision(caller, teamId, shiftId, correction.reason())));
    outbox.tell(
        Event.of(EventName.WORKED_TIME_CORRECTED, caller.organisationId(), teamId)
            .by(caller.personId())
            .concerning(shift.holder().orElseThrow())
            .with(EventDetail.SHIFT, shiftId));
    return new Corrected(team, after.shift(), booked, findings);
  }

  private static void requireClosed(ShiftPeriod period) {
    if (period.phase() != PeriodPhase.CLOSED) {
      throw WorkedHoursProblems.notClosed(period);
    }
  }

  private WorkedShift workedShift(StoredTeam team, ShiftPeriod period, String shiftId) {
    var found =
        workedShifts.inPeriod(team, period).stream()
            .filter(shift -> shift.id().equals(shiftId))
            .findFirst()
            .orElseThrow();
    if (found.away()) {
      var name = team.team().member(found.holder()).orElseThrow().name();
      throw Problems.impossible(List.of(Fault.at("path/shiftId", FaultCode.HOLDER_WAS_AWAY, name)));
    }
    return found;
  }

  private static Decision decision(
      Caller caller, String teamId, String shiftId, CorrectionReason reason) {
    return Decision.by(caller, teamId, OPERATION, new Subject(SHIFT, shiftId), reason.name());
  }
}
