package org.samenrooster.demand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.Set;
import org.samenrooster.team.Level;

/**
 * A part of the day on a ward whose need follows from the number of patients.
 *
 * @param name what people call it
 * @param window when it is
 * @param days on which it is
 * @param patients 0 or more
 * @param patientsPerNurse how many patients one nurse cares for, more than 0
 * @param level least level of the nurses
 */
public record WardPart(
    String name,
    DayWindow window,
    Set<DayOfWeek> days,
    int patients,
    BigDecimal patientsPerNurse,
    Level level) {

  /**
   * @throws IllegalArgumentException if there are fewer than no patients, or a nurse cares for none
   */
  public WardPart {
    days = Set.copyOf(days);
    if (patients < 0 || patientsPerNurse.signum() <= 0) {
      throw new IllegalArgumentException(
          "Ward part ("
              + name
              + ") needs 0 or more patients and more than 0 patients per nurse, not "
              + patients
              + " and "
              + patientsPerNurse
              + ".");
    }
  }

  /** Nurses needed: part of a nurse is a nurse. */
  public int nurses() {
    return BigDecimal.valueOf(patients)
        .divide(patientsPerNurse, 0, RoundingMode.CEILING)
        .intValueExact();
  }
}
