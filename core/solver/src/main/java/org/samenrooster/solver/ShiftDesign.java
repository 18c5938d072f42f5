package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.samenrooster.demand.Coverage;
import org.samenrooster.demand.Presence;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;

/**
 * Which shifts meet a staffing need: shift types, and how many of each per day and level. The need
 * of a handover is in the curve already and is met like any other. The same request gives the same
 * design.
 *
 * @param shiftTypes the types in use, in order of their start
 * @param shiftDemand the shifts of a week
 * @param coverage of one week, were every shift held by a person of just its required level
 */
public record ShiftDesign(List<ShiftType> shiftTypes, ShiftDemand shiftDemand, Coverage coverage) {

  public ShiftDesign {
    shiftTypes = List.copyOf(shiftTypes);
  }

  /** Chooses shifts for a need. */
  public static ShiftDesign of(ShiftDesignRequest request) {
    List<ShiftType> candidates =
        request.candidates().stream()
            .filter(type -> type.countsFor().coverage())
            .sorted(
                Comparator.comparing(ShiftType::start)
                    .thenComparing(ShiftType::lengthMinutes)
                    .thenComparing(ShiftType::code))
            .toList();
    DesignSearch search = new DesignSearch(request, candidates);
    return search.design();
  }

  static ShiftDesign of(StaffingNeed need, List<ShiftType> types, ShiftDemand demand) {
    List<Presence> presences = new ArrayList<>();
    for (ShiftDemand.Entry entry : demand.entries()) {
      ShiftType type =
          types.stream()
              .filter(candidate -> candidate.code().equals(entry.shiftType()))
              .findFirst()
              .orElseThrow();
      Presence presence = new Presence(type, entry.requiredLevel(), entry.day().getValue() - 1);
      for (int i = 0; i < entry.count(); i++) {
        presences.add(presence);
      }
    }
    return new ShiftDesign(types, demand, Coverage.ofCycle(need, 1, presences));
  }

  /** Paid minutes of all shifts of a week. */
  public int paidMinutes() {
    return shiftDemand.entries().stream()
        .mapToInt(
            entry ->
                entry.count()
                    * shiftTypes.stream()
                        .filter(type -> type.code().equals(entry.shiftType()))
                        .mapToInt(ShiftType::workMinutes)
                        .findFirst()
                        .orElse(0))
        .sum();
  }

  /** The levels that need people, lowest first. */
  static List<Level> levelsOf(StaffingNeed need) {
    return need.levels().stream()
        .filter(level -> Arrays.stream(need.curve(level)).anyMatch(people -> people > 0))
        .toList();
  }
}
