package org.samenrooster.server.shift.application;

import java.util.List;
import java.util.Optional;
import org.samenrooster.fault.Fault;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.team.TeamMember;
import org.samenrooster.wish.Wish;

/**
 * An open shift as one person sees it.
 *
 * @param pickable whether he may pick it now
 * @param violations what picking it would break or strain
 * @param against what the team's agreements have against his picking it
 * @param wish what he wished about it
 * @param worksWith colleagues who are at work at the same time
 */
public record JudgedShift(
    RosterShift shift,
    boolean pickable,
    List<RuleViolation> violations,
    List<Fault> against,
    Optional<Wish> wish,
    List<TeamMember> worksWith) {

  public JudgedShift {
    violations = List.copyOf(violations);
    against = List.copyOf(against);
    worksWith = List.copyOf(worksWith);
  }

  /** A shift as somebody sees it who is no member of the team. */
  static JudgedShift fromOutside(RosterShift shift) {
    return new JudgedShift(shift, false, List.of(), List.of(), Optional.empty(), List.of());
  }
}
