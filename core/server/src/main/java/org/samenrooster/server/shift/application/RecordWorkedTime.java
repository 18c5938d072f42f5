package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.WorkedTimeEntry;

/**
 * Writes down what was really worked on a shift. No rule refuses it, because it has happened; what
 * it breaks is told.
 */
@Dependent
public final class RecordWorkedTime {

  private final CallersTeam teams;
  private final Shifts shifts;
  private final ShiftPeriods periods;
  private final PersonLock lock;
  private final WorkedTimes workedTimes;
  private final JudgeWork judge;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  RecordWorkedTime(
      CallersTeam teams,
      Shifts shifts,
      ShiftPeriods periods,
      PersonLock lock,
      WorkedTimes workedTimes,
      JudgeWork judge,
      Outbox outbox,
      Clock clock) {
    this.teams = teams;
    this.shifts = shifts;
    this.periods = periods;
    this.lock = lock;
    this.workedTimes = workedTimes;
    this.judge = judge;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** A shift with what was worked on it and what that breaks. */
  public record Recorded(StoredTeam team, RosterShift shift, List<Finding> findings) {}

  /**
   * Records the worked time; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such shift, it is
   *     somebody else's, its period is not published, or the entry is impossible
   */
  public Recorded record(Caller caller, String teamId, String shiftId, WorkedTimeEntry entry) {
    var team = teams.load(caller, teamId);
    var shift = shifts.shift(team, shiftId).orElseThrow(() -> Problems.notFound("shift"));
    requireOwnOrLed(caller, teamId, shift);
    requirePublished(team, shift);
    judge.refuseImpossible(shift, entry);
    var memberId = shift.holder().orElseThrow();
    lock.lock(caller.organisationId(), team.personOf(memberId).orElseThrow());
    // Whoever closes the period has the lock of everybody in it.
    requirePublished(team, shift);
    var findings = judge.judged(team, shift, entry.worked());
    var recorded =
        workedTimes.add(
            team, shift, new WorkedTimes.Entry(entry.worked(), caller.personId(), clock.instant()));
    outbox.tell(
        Event.of(EventName.WORKED_TIME_RECORDED, caller.organisationId(), teamId)
            .by(caller.personId())
            .concerning(memberId)
            .with(EventDetail.SHIFT, shiftId));
    return new Recorded(team, shift.withRecorded(Optional.of(recorded)), findings);
  }

  private static void requireOwnOrLed(Caller caller, String teamId, RosterShift shift) {
    if (!caller.is(Role.TEAM_LEAD, teamId) && shift.holder().filter(caller::isMember).isEmpty()) {
      throw Problems.forbidden("problem.forbidden.own-shift-only");
    }
  }

  private void requirePublished(StoredTeam team, RosterShift shift) {
    var period =
        periods
            .period(team, shift.periodId())
            .orElseThrow(() -> Problems.notFound("roster-period"));
    if (period.phase() == PeriodPhase.CLOSED) {
      throw Problems.wrongPhase(
          "problem.wrong-phase.hours-closed",
          period.dates().from(),
          period.dates().until().minusDays(1));
    }
    if (period.phase() != PeriodPhase.PUBLISHED) {
      throw Problems.otherPhase(
          "problem.wrong-phase.worked-time", PeriodPhase.PUBLISHED, period.dates(), period.phase());
    }
  }
}
