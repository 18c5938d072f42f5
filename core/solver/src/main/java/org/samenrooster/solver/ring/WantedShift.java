package org.samenrooster.solver.ring;

import java.time.LocalDate;
import java.util.Optional;
import org.samenrooster.shift.Shift;

/**
 * What somebody would take: a shift that is all that is said here.
 *
 * @param shiftId this shift and no other
 * @param shiftType any of this type
 * @param day any on this day
 */
public record WantedShift(
    Optional<String> shiftId, Optional<String> shiftType, Optional<LocalDate> day) {

  /**
   * @throws IllegalArgumentException if nothing is said, because that is no wish
   */
  public WantedShift {
    if (shiftId.isEmpty() && shiftType.isEmpty() && day.isEmpty()) {
      throw new IllegalArgumentException(
          "A wanted shift needs an id, a shift type or a day. Maybe leave it out.");
    }
  }

  boolean matches(Shift shift) {
    return shiftId.filter(id -> !id.equals(shift.id())).isEmpty()
        && shiftType.filter(type -> !type.equals(shift.shiftType())).isEmpty()
        && day.filter(date -> !date.equals(shift.day())).isEmpty();
  }
}
