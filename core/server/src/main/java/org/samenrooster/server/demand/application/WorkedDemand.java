package org.samenrooster.server.demand.application;

import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.solver.ShiftDesign;

/**
 * What a care demand comes to in a team.
 *
 * @param need people per level and quarter of an hour
 * @param design the shifts that cover it
 */
public record WorkedDemand(StaffingNeed need, ShiftDesign design) {

  /** How many of which of the team's shift types each day of the week needs. */
  public ShiftDemand shiftDemand() {
    return design.shiftDemand();
  }

  /** Minutes of a week that the shifts hold and that count for hours. */
  public int shiftMinutes() {
    return design.shiftTypes().stream()
        .filter(type -> type.countsFor().hours())
        .mapToInt(
            type ->
                type.workMinutes()
                    * shiftDemand().entries().stream()
                        .filter(entry -> entry.shiftType().equals(type.code()))
                        .mapToInt(ShiftDemand.Entry::count)
                        .sum())
        .sum();
  }
}
