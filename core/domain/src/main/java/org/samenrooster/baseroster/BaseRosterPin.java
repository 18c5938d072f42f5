package org.samenrooster.baseroster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A cell that whoever plans has decided: a search leaves it exactly so. Not to be confused with a
 * {@linkplain BaseRosterCell#fixed() fixed} cell, which stands when a hybrid team rolls out.
 *
 * @param memberId whose line
 * @param cycleDay day of the cycle that is searched, 0 is the Monday of its first week
 * @param shiftType code of the shift type; empty where the day is to stay free
 */
public record BaseRosterPin(String memberId, int cycleDay, Optional<String> shiftType) {

  private static final int DAYS = 7;

  /** The week of the cycle, 1 is the first. */
  public int week() {
    return Math.floorDiv(cycleDay, DAYS) + 1;
  }

  /**
   * Pins on the cells of one base roster as they fall, by date, on a cycle that begins on another
   * Monday or has another length. A pin falls on no day, or on several, where lengths differ.
   *
   * @param pins with days of the cycle of the roster
   * @param anchor the Monday on which the other cycle begins
   */
  public static List<BaseRosterPin> fallingOn(
      List<BaseRosterPin> pins, BaseRoster roster, LocalDate anchor, int cycleWeeks) {
    return pins.stream()
        .flatMap(
            pin ->
                IntStream.range(0, cycleWeeks * DAYS)
                    .filter(day -> roster.cycleDayOf(anchor.plusDays(day)) == pin.cycleDay())
                    .mapToObj(day -> new BaseRosterPin(pin.memberId(), day, pin.shiftType())))
        .toList();
  }

  /** A whole line, as it is. */
  public static List<BaseRosterPin> ofLine(BaseRosterLine line) {
    return IntStream.range(0, line.cells().size())
        .mapToObj(day -> new BaseRosterPin(line.memberId(), day, line.cells().get(day).shiftType()))
        .toList();
  }
}
