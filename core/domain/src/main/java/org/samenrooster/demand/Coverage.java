package org.samenrooster.demand;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.samenrooster.team.Level;
import org.samenrooster.time.DateRange;

/**
 * Who is present against who is needed, per level and quarter of an hour. A person of a higher
 * level may do work of a lower one, so people are counted towards the highest need first: what
 * remains unmet is the shortfall of that level, and who remains at the end is surplus. A quarter is
 * covered exactly when for every level the people of at least that level are as many as the {@link
 * StaffingNeed#atLeast cumulative need}.
 *
 * <p>Covers either a cycle, in which what runs past the last Sunday wraps to the first Monday, or a
 * run of dates, in which it is cut off. Wall-clock quarters: a clock change is not seen.
 */
public final class Coverage {

  private static final int DAY = QuarterGrid.QUARTERS_OF_A_DAY;

  private final StaffingNeed need;
  private final int firstWeekQuarter;
  private final int days;
  private final int[][] present;
  private final int[][] shortfall;
  private final int[] surplus;
  private final NavigableSet<Level> levels;

  private Coverage(StaffingNeed need, DayOfWeek firstDay, int days, int[][] present) {
    this.need = need;
    this.firstWeekQuarter = (firstDay.getValue() - 1) * DAY;
    this.days = days;
    this.present = present;
    this.shortfall = new int[Level.MAX + 1][days * DAY];
    this.surplus = new int[days * DAY];
    for (int quarter = 0; quarter < days * DAY; quarter++) {
      compare(quarter);
    }
    this.levels = Collections.unmodifiableNavigableSet(levels(need, present));
  }

  private static NavigableSet<Level> levels(StaffingNeed need, int[][] present) {
    NavigableSet<Level> levels = new TreeSet<>(need.levels());
    for (int value = 1; value <= Level.MAX; value++) {
      if (Arrays.stream(present[value]).anyMatch(people -> people > 0)) {
        levels.add(new Level(value));
      }
    }
    return levels;
  }

  /**
   * Coverage of a cycle of whole weeks, Monday first, that repeats.
   *
   * @throws IllegalArgumentException if the cycle has no week
   */
  public static Coverage ofCycle(StaffingNeed need, int weeks, Collection<Presence> presences) {
    if (weeks < 1) {
      throw new IllegalArgumentException("A coverage lasts 1 week or more, not " + weeks + ".");
    }
    int[][] present = new int[Level.MAX + 1][weeks * 7 * DAY];
    for (Presence presence : presences) {
      count(presence, present, true);
    }
    return new Coverage(need, DayOfWeek.MONDAY, weeks * 7, present);
  }

  /** Coverage of dates with an end; the days of presences are counted from the first date. */
  public static Coverage ofDates(
      StaffingNeed need, DateRange dates, Collection<Presence> presences) {
    int[][] present = new int[Level.MAX + 1][dates.days() * DAY];
    for (Presence presence : presences) {
      count(presence, present, false);
    }
    return new Coverage(need, dates.from().getDayOfWeek(), dates.days(), present);
  }

  private static void count(Presence presence, int[][] present, boolean wraps) {
    if (!presence.shiftType().countsFor().coverage()) {
      return;
    }
    int[] ofLevel = present[presence.level().value()];
    for (int q = presence.firstQuarter(); q < presence.endQuarterExclusive(); q++) {
      if (wraps) {
        ofLevel[Math.floorMod(q, ofLevel.length)]++;
      } else if (q >= 0 && q < ofLevel.length) {
        ofLevel[q]++;
      }
    }
  }

  private void compare(int quarter) {
    int free = 0;
    for (int value = Level.MAX; value >= 1; value--) {
      free += present[value][quarter];
      int needed = need.at(new Level(value), firstWeekQuarter + quarter);
      int met = Math.min(free, needed);
      shortfall[value][quarter] = needed - met;
      free -= met;
    }
    surplus[quarter] = free;
  }

  /** How many days it covers; a cycle starts on a Monday. */
  public int days() {
    return days;
  }

  /** Levels that are needed or present, lowest first. */
  public NavigableSet<Level> levels() {
    return levels;
  }

  /** The need of a level on a day, as 96 numbers; day 0 is the first. */
  public int[] needed(Level level, int day) {
    int[] needed = new int[DAY];
    Arrays.setAll(needed, q -> need.at(level, firstWeekQuarter + day * DAY + q));
    return needed;
  }

  /** The people of exactly this level present on a day, as 96 numbers. */
  public int[] present(Level level, int day) {
    return Arrays.copyOfRange(present[level.value()], day * DAY, (day + 1) * DAY);
  }

  /** The unmet need of a level on a day, as 96 numbers. */
  public int[] shortfall(Level level, int day) {
    return Arrays.copyOfRange(shortfall[level.value()], day * DAY, (day + 1) * DAY);
  }

  /** Who is present without being needed on a day, as 96 numbers. */
  public int[] surplus(int day) {
    return Arrays.copyOfRange(surplus, day * DAY, (day + 1) * DAY);
  }

  /** Unmet minutes of all levels and days. */
  public int shortfallMinutes() {
    return Arrays.stream(shortfall).mapToInt(Coverage::minutes).sum();
  }

  /** Unmet minutes of one level, all days. */
  public int shortfallMinutes(Level level) {
    return minutes(shortfall[level.value()]);
  }

  /** Minutes of presence that nobody needs, all days. */
  public int surplusMinutes() {
    return minutes(surplus);
  }

  /** Unmet minutes of all levels on one day. */
  public int shortfallMinutesOn(int day) {
    return Arrays.stream(shortfall)
        .mapToInt(ofLevel -> minutes(Arrays.copyOfRange(ofLevel, day * DAY, (day + 1) * DAY)))
        .sum();
  }

  /** Minutes of presence that nobody needs on one day. */
  public int surplusMinutesOn(int day) {
    return minutes(surplus(day));
  }

  /** Unmet minutes of an average week, rounded to the nearest minute. */
  public int shortfallMinutesAWeek() {
    return Math.toIntExact(Math.round(shortfallMinutes() * 7.0 / days));
  }

  /** Unneeded minutes of an average week, rounded to the nearest minute. */
  public int surplusMinutesAWeek() {
    return Math.toIntExact(Math.round(surplusMinutes() * 7.0 / days));
  }

  private static int minutes(int[] people) {
    return Arrays.stream(people).sum() * QuarterGrid.MINUTES_OF_A_QUARTER;
  }
}
