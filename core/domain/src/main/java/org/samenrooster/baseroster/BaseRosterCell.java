package org.samenrooster.baseroster;

import java.util.Optional;

/**
 * One day in a line: a shift type or a day off.
 *
 * @param shiftType code of the shift type; empty for a day off
 * @param fixed whether the cell stands when only part of the base roster stands
 */
public record BaseRosterCell(Optional<String> shiftType, boolean fixed) {

  public static final BaseRosterCell OFF = new BaseRosterCell(Optional.empty(), false);

  /** A day of work. */
  public static BaseRosterCell of(String shiftType) {
    return new BaseRosterCell(Optional.of(shiftType), false);
  }
}
