package org.samenrooster.server.shift.application;

import java.util.Set;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.team.Team;

/**
 * A shift of somebody, in whatever team.
 *
 * @param team without its members
 * @param period to which it belongs
 */
public record PersonShift(Team team, ShiftPeriod period, RosterShift shift) {

  private static final Set<PeriodPhase> FIXED = Set.of(PeriodPhase.PUBLISHED, PeriodPhase.CLOSED);

  /** Whether the roster is fixed. */
  public boolean isPublished() {
    return FIXED.contains(period.phase());
  }
}
