package org.samenrooster.server.shift.application;

import java.util.List;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * A shift after a pick or a withdrawal.
 *
 * @param memberId whose hours changed
 * @param hours planned hours of the period with the change
 * @param givingBack until when it can be given back
 * @param warnings what strains a rule without forbidding it
 */
public record ShiftChange(
    StoredTeam team,
    String memberId,
    RosterShift shift,
    PeriodHours hours,
    GivingBack givingBack,
    List<RuleViolation> warnings) {

  public ShiftChange {
    warnings = List.copyOf(warnings);
  }
}
