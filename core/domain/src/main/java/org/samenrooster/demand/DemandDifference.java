package org.samenrooster.demand;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.samenrooster.team.Level;

/**
 * What two demands ask for on one day of the week for one level. A shift belongs to the day on
 * which it starts, the need of a quarter of an hour to the day on which it lies.
 *
 * @param current what stands now
 * @param scenario what is compared with it
 */
public record DemandDifference(DayOfWeek day, Level level, Asked current, Asked scenario) {

  /**
   * What is asked for.
   *
   * @param needMinutes of people
   * @param shifts how many
   */
  public record Asked(int needMinutes, int shifts) {

    private boolean isNothing() {
      return needMinutes == 0 && shifts == 0;
    }
  }

  /** A need and the shifts that cover it. */
  public record Demanded(StaffingNeed need, ShiftDemand shifts) {

    private Asked on(DayOfWeek day, Level level) {
      int first = (day.getValue() - 1) * QuarterGrid.QUARTERS_OF_A_DAY;
      int quarters =
          Arrays.stream(need.curve(level), first, first + QuarterGrid.QUARTERS_OF_A_DAY).sum();
      int count =
          shifts.entries().stream()
              .filter(entry -> entry.day() == day && entry.requiredLevel().equals(level))
              .mapToInt(ShiftDemand.Entry::count)
              .sum();
      return new Asked(quarters * QuarterGrid.MINUTES_OF_A_QUARTER, count);
    }
  }

  /** Each day and level for which either asks for anything; Monday and the lowest level first. */
  public static List<DemandDifference> between(Demanded current, Demanded scenario) {
    var levels = new TreeSet<Level>();
    for (Demanded one : List.of(current, scenario)) {
      levels.addAll(one.need().levels());
      one.shifts().entries().forEach(entry -> levels.add(entry.requiredLevel()));
    }
    List<DemandDifference> differences = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      for (Level level : levels) {
        Asked now = current.on(day, level);
        Asked then = scenario.on(day, level);
        if (!now.isNothing() || !then.isNothing()) {
          differences.add(new DemandDifference(day, level, now, then));
        }
      }
    }
    return differences;
  }

  /** How many more minutes of people the scenario needs; below zero where it needs fewer. */
  public int needMinutes() {
    return scenario.needMinutes() - current.needMinutes();
  }

  /** How many more shifts the scenario has; below zero where it has fewer. */
  public int shifts() {
    return scenario.shifts() - current.shifts();
  }
}
