package org.samenrooster.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.solver.BaseRosterProposal;
import org.samenrooster.team.Team;

/**
 * A finished plan, ready to be shown and written.
 *
 * @param team with the shift types that were designed, where it had none
 * @param designed whether the shift types were designed
 * @param interrupted whether the search was stopped before its time
 */
record Plan(
    Team team,
    boolean designed,
    StaffingNeed need,
    ShiftDemand shiftDemand,
    Optional<BaseRoster> current,
    BaseRosterProposal proposal,
    boolean interrupted) {

  /** The Monday on which the cycle begins. */
  LocalDate anchor() {
    return proposal.baseRoster().anchor();
  }

  /** Length of the cycle. */
  int weeks() {
    return proposal.baseRoster().cycleWeeks();
  }

  /** What people call a member. */
  String nameOf(String memberId) {
    return team.member(memberId).map(member -> member.name()).orElse(memberId);
  }

  /** The codes of all shift types. */
  List<String> codes() {
    return team.shiftTypes().stream().map(type -> type.code()).toList();
  }
}
