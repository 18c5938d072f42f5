package org.samenrooster.shifttype;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.samenrooster.time.Interval;

/**
 * A template of shifts: early, late, night.
 *
 * @param code short unique code within the team, such as {@code E}
 * @param name what people call it
 * @param start local start
 * @param end local end; on the next day when {@code endsNextDay}
 * @param endsNextDay whether it runs past midnight (an end of 00:00 does too)
 * @param breakMinutes unpaid break inside it, in minutes
 * @param kind what kind of roster time it is
 * @param qualificationCodes qualifications a person must hold besides the level; all of them
 * @param countsFor what it counts for: what the kind says, or what overrides it
 */
public record ShiftType(
    String code,
    String name,
    LocalTime start,
    LocalTime end,
    boolean endsNextDay,
    int breakMinutes,
    ShiftKind kind,
    Set<String> qualificationCodes,
    CountsFor countsFor) {

  private static final int MINUTES_OF_A_DAY = 24 * 60;

  /**
   * @throws IllegalArgumentException if it ends before it starts, lasts longer than a day, or its
   *     break does not fit
   */
  public ShiftType {
    qualificationCodes = Set.copyOf(qualificationCodes);
    if (code.isBlank()) {
      throw new IllegalArgumentException("A shift type needs a code.");
    }
    int length = length(start, end, endsNextDay);
    if (length <= 0 || length > MINUTES_OF_A_DAY) {
      throw new IllegalArgumentException(
          "Shift type ("
              + code
              + ") from "
              + start
              + " to "
              + end
              + (endsNextDay ? " the next day" : "")
              + " must last between 1 minute and 24 hours. Maybe it ends the next day.");
    }
    if (breakMinutes < 0 || breakMinutes >= length) {
      throw new IllegalArgumentException(
          "The break ("
              + breakMinutes
              + " min) of shift type ("
              + code
              + ") must fit in its "
              + length
              + " minutes.");
    }
  }

  /** A shift type that counts for what its kind says. */
  public ShiftType(
      String code,
      String name,
      LocalTime start,
      LocalTime end,
      boolean endsNextDay,
      int breakMinutes,
      ShiftKind kind,
      Set<String> qualificationCodes) {
    this(
        code,
        name,
        start,
        end,
        endsNextDay,
        breakMinutes,
        kind,
        qualificationCodes,
        kind.countsFor());
  }

  /** A care shift without further qualifications; {@code endsNextDay} follows from the times. */
  public static ShiftType care(String code, LocalTime start, LocalTime end, int breakMinutes) {
    return new ShiftType(
        code, code, start, end, !end.isAfter(start), breakMinutes, ShiftKind.CARE, Set.of());
  }

  /** Minutes on the wall clock from start to end, break included. */
  public int lengthMinutes() {
    return length(start, end, endsNextDay);
  }

  /**
   * Minutes on the wall clock without the break: what counts for hours on a day without clock
   * change.
   */
  public int workMinutes() {
    return lengthMinutes() - breakMinutes;
  }

  /** Start as minutes after midnight of the roster day. */
  public int startMinuteOfDay() {
    return start.toSecondOfDay() / 60;
  }

  /** End as minutes after midnight of the roster day; above 1440 when it ends the next day. */
  public int endMinuteOfDay() {
    return startMinuteOfDay() + lengthMinutes();
  }

  /**
   * The real time of this shift type on a roster day: 7 or 9 hours for an eight-hour night over a
   * clock change.
   */
  public Interval on(LocalDate day, ZoneId zone) {
    LocalDate lastDay = endsNextDay ? day.plusDays(1) : day;
    return new Interval(
        day.atTime(start).atZone(zone).toInstant(), lastDay.atTime(end).atZone(zone).toInstant());
  }

  /**
   * Whether who works this is beside somebody who works the other: supernumerary, at the same
   * times.
   */
  public boolean isBeside(ShiftType other) {
    return kind == ShiftKind.SUPERNUMERARY
        && !countsFor.coverage()
        && other.countsFor.coverage()
        && start.equals(other.start)
        && end.equals(other.end)
        && endsNextDay == other.endsNextDay;
  }

  /**
   * A shift type whose holders work beside those of this one: supernumerary, at the same times,
   * without qualifications.
   *
   * @param code of the new shift type
   */
  public ShiftType beside(String code) {
    return new ShiftType(
        code, name, start, end, endsNextDay, breakMinutes, ShiftKind.SUPERNUMERARY, Set.of());
  }

  private static int length(LocalTime start, LocalTime end, boolean endsNextDay) {
    int minutes = (end.toSecondOfDay() - start.toSecondOfDay()) / 60;
    return endsNextDay ? minutes + MINUTES_OF_A_DAY : minutes;
  }
}
