package org.samenrooster.demand;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.samenrooster.team.Level;

/**
 * People at work with clients, per level and minute of the week; parts of a person where care has
 * no fixed moment. The week wraps: Sunday night runs into Monday morning.
 */
final class CareLoad {

  static final int MINUTES_OF_A_WEEK = 7 * DayWindow.MINUTES_OF_A_DAY;

  // Shares of a week do not add up exactly in binary; a millionth of a person is nobody.
  private static final double NOBODY = 1e-6;

  private final double[][] people = new double[Level.MAX + 1][MINUTES_OF_A_WEEK];

  static int minuteOf(DayOfWeek day, int minuteOfDay) {
    return (day.getValue() - 1) * DayWindow.MINUTES_OF_A_DAY + minuteOfDay;
  }

  /**
   * Spreads the care of one client over the parts of every day. It has no fixed moment, so it goes
   * where the least other work is: like water it makes the day level.
   */
  void pour(CareProfile profile) {
    for (CareProfile.DayPart part : profile.dayParts()) {
      double minutesADay = profile.weeklyMinutes() / 7.0 * part.share() / 100.0;
      for (DayOfWeek day : DayOfWeek.values()) {
        pour(profile.level(), minuteOf(day, part.window().fromMinute()), part, minutesADay);
      }
    }
  }

  private void pour(Level level, int from, CareProfile.DayPart part, double amount) {
    int minutes = part.window().minutes();
    double[] before = new double[minutes];
    Arrays.setAll(before, i -> atLeast(Level.LOWEST, from + i));
    double surface = surface(before, amount);
    for (int i = 0; i < minutes; i++) {
      add(level, from + i, 1, Math.max(0, surface - before[i]));
    }
  }

  // How high the work stands everywhere it is poured: the lowest minutes are filled first.
  private static double surface(double[] before, double amount) {
    double[] sorted = before.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (int filled = 1; filled <= sorted.length; filled++) {
      sum += sorted[filled - 1];
      double surface = (sum + amount) / filled;
      if (filled == sorted.length || surface <= sorted[filled]) {
        return surface;
      }
    }
    return 0;
  }

  /** Adds the nurses of a part of the day. */
  void add(WardPart part) {
    for (DayOfWeek day : part.days()) {
      add(
          part.level(),
          minuteOf(day, part.window().fromMinute()),
          part.window().minutes(),
          part.nurses());
    }
  }

  /** Adds people of a level for some minutes from a minute of the week on. */
  void add(Level level, int from, int minutes, double count) {
    for (int minute = from; minute < from + minutes; minute++) {
      people[level.value()][minute % MINUTES_OF_A_WEEK] += count;
    }
  }

  /** People of at least a level in a minute of the week. */
  double atLeast(Level level, int minute) {
    double sum = 0;
    for (int value = level.value(); value <= Level.MAX; value++) {
      sum += people[value][minute % MINUTES_OF_A_WEEK];
    }
    return sum;
  }

  /** Minutes of work in the week, all levels. */
  double weeklyMinutes() {
    double sum = 0;
    for (double[] ofLevel : people) {
      for (double count : ofLevel) {
        sum += count;
      }
    }
    return sum;
  }

  /**
   * Whole people per quarter: the most that are at work in any of its minutes, rounded up once for
   * all levels together so that a part of a person of each level is not a person of each.
   */
  StaffingNeed need(List<MinimumStaffing> floors) {
    int[][] cumulative = new int[Level.MAX + 2][QuarterGrid.QUARTERS_OF_A_WEEK];
    for (int value = Level.MAX; value >= 1; value--) {
      for (int quarter = 0; quarter < QuarterGrid.QUARTERS_OF_A_WEEK; quarter++) {
        cumulative[value][quarter] = peak(new Level(value), quarter);
      }
    }
    floors.forEach(floor -> raise(cumulative, floor));
    return perLevel(cumulative);
  }

  private int peak(Level level, int quarter) {
    double most = 0;
    int first = quarter * QuarterGrid.MINUTES_OF_A_QUARTER;
    for (int minute = first; minute < first + QuarterGrid.MINUTES_OF_A_QUARTER; minute++) {
      most = Math.max(most, atLeast(level, minute));
    }
    return (int) Math.ceil(most - NOBODY);
  }

  private static void raise(int[][] cumulative, MinimumStaffing floor) {
    DayWindow window = floor.window();
    int first = window.fromMinute() / QuarterGrid.MINUTES_OF_A_QUARTER;
    int end = (window.untilMinute() - 1) / QuarterGrid.MINUTES_OF_A_QUARTER + 1;
    for (DayOfWeek day : floor.days()) {
      int start = (day.getValue() - 1) * QuarterGrid.QUARTERS_OF_A_DAY;
      for (int quarter = start + first; quarter < start + end; quarter++) {
        // Who counts for a level counts for every lower one.
        for (int value = floor.level().value(); value >= 1; value--) {
          int[] ofLevel = cumulative[value];
          int wrapped = QuarterGrid.wrap(quarter);
          ofLevel[wrapped] = Math.max(ofLevel[wrapped], floor.people());
        }
      }
    }
  }

  private static StaffingNeed perLevel(int[][] cumulative) {
    Map<Level, int[]> curves = new TreeMap<>();
    for (int value = 1; value <= Level.MAX; value++) {
      int[] curve = new int[QuarterGrid.QUARTERS_OF_A_WEEK];
      boolean needed = false;
      for (int quarter = 0; quarter < curve.length; quarter++) {
        curve[quarter] = cumulative[value][quarter] - cumulative[value + 1][quarter];
        needed |= curve[quarter] > 0;
      }
      if (needed) {
        curves.put(new Level(value), curve);
      }
    }
    return StaffingNeed.of(curves);
  }
}
