package org.samenrooster.server.workedhours.application;

import java.util.List;
import java.util.function.Predicate;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.WorkedShift;
import org.samenrooster.server.shift.application.WorkedShift.State;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * The held shifts of a period as one caller sees them.
 *
 * @param shifts by start
 * @param published whether the period is in the phase in which hours are approved
 */
public record WorkedHours(
    StoredTeam team, Caller caller, List<WorkedShift> shifts, boolean published) {

  public WorkedHours {
    shifts = List.copyOf(shifts);
  }

  /** Whether the caller could approve it: nobody approves own hours. */
  public boolean approvable(WorkedShift shift) {
    return published && shift.waits() && !isOwn(shift);
  }

  private boolean isOwn(WorkedShift shift) {
    return caller.isMember(shift.holder());
  }

  /** How many of its shifts stand how. */
  public record Summary(int ahead, int approvable, int differing, int own, int approved) {}

  /** How many of its shifts stand how. */
  public Summary summary() {
    return new Summary(
        count(shift -> shift.state() == State.AHEAD),
        count(this::approvable),
        count(shift -> approvable(shift) && shift.state() == State.RECORDED),
        count(shift -> shift.waits() && isOwn(shift)),
        count(shift -> shift.state() == State.APPROVED));
  }

  private int count(Predicate<WorkedShift> wanted) {
    return Math.toIntExact(shifts.stream().filter(wanted).count());
  }
}
