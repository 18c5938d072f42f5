package org.samenrooster.demand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;

/**
 * One person at work, as coverage sees it: no name, only a level. A person without any valid
 * qualification has no level and covers nothing.
 *
 * @param shiftType the work; kinds that do not count for coverage are ignored
 * @param level the level of the person, not of the work
 * @param day the day on which the shift starts, counted from the first day of the coverage; may be
 *     before it, when a night runs into the first morning
 */
public record Presence(ShiftType shiftType, Level level, int day) {

  /** A shift on a date, in a coverage that begins on another. */
  public static Presence on(LocalDate date, ShiftType shiftType, Level level, LocalDate firstDay) {
    return new Presence(shiftType, level, Math.toIntExact(ChronoUnit.DAYS.between(firstDay, date)));
  }

  /**
   * The first quarter of the coverage in which the person is there. A quarter belongs to whoever is
   * there in its middle, so shifts that meet inside a quarter neither overlap nor leave a hole.
   */
  public int firstQuarter() {
    return nearestQuarter(shiftType.startMinuteOfDay());
  }

  /** The first quarter after the shift; the break, which has no place, counts as presence. */
  public int endQuarterExclusive() {
    return nearestQuarter(shiftType.endMinuteOfDay());
  }

  private int nearestQuarter(int minuteOfDay) {
    int half = QuarterGrid.MINUTES_OF_A_QUARTER / 2;
    return day * QuarterGrid.QUARTERS_OF_A_DAY
        + (minuteOfDay + half) / QuarterGrid.MINUTES_OF_A_QUARTER;
  }
}
