package org.samenrooster.demand;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import org.samenrooster.team.Level;

/**
 * The staffing need of a department to which patients come unasked: who arrived stays for a while,
 * so the patients present are the arrivals spread over the length of stay (Little's law); enough
 * nurses are needed for the patients present in a chosen share of the weeks.
 *
 * @param stayMinutes how long a patient stays, 1 minute to 7 days
 * @param patientsPerNurse how many patients one nurse cares for, more than 0
 * @param serviceLevel share of the weeks, above 0 and at most 1, in which there are nurses enough
 * @param minimum least number of nurses at any time, 0 or more
 * @param level least level of the nurses
 */
public record ArrivalsDemand(
    int stayMinutes,
    BigDecimal patientsPerNurse,
    BigDecimal serviceLevel,
    int minimum,
    Level level) {

  /** Nobody stays longer in a department that is counted by the hour. */
  public static final int MAX_STAY_MINUTES = 7 * 24 * 60;

  private static final int HOURS_OF_A_WEEK = 7 * 24;
  private static final int QUARTERS_OF_AN_HOUR = 4;
  // Sums of fractions of patients; a millionth of a patient needs no nurse.
  private static final double NOBODY = 1e-6;

  /**
   * @throws IllegalArgumentException if a number is out of its bounds
   */
  public ArrivalsDemand {
    if (stayMinutes < 1
        || stayMinutes > MAX_STAY_MINUTES
        || patientsPerNurse.signum() <= 0
        || serviceLevel.signum() <= 0
        || serviceLevel.compareTo(BigDecimal.ONE) > 0
        || minimum < 0) {
      throw new IllegalArgumentException(
          "Out of bounds: a stay of "
              + stayMinutes
              + " minutes, "
              + patientsPerNurse
              + " patients per nurse, service level "
              + serviceLevel
              + ", at least "
              + minimum
              + " nurses.");
    }
  }

  /** How many hours before the first complete one: patients of before the history are unknown. */
  int warmUpHours() {
    return (stayMinutes + 59) / 60 + 1;
  }

  /** How many hours a history must hold so that every hour of the week is known once. */
  public int leastHours() {
    return warmUpHours() + HOURS_OF_A_WEEK;
  }

  /**
   * The need for every quarter of the week, from a history that holds every hour of the week at
   * least once after the warm-up.
   *
   * @throws IllegalArgumentException if the history is shorter
   */
  public StaffingNeed staffingNeed(ArrivalsHistory history) {
    if (history.hours() < leastHours()) {
      throw new IllegalArgumentException(
          "A history of "
              + history.hours()
              + " hours is too short; "
              + leastHours()
              + " are needed.");
    }
    int[] curve = new int[QuarterGrid.QUARTERS_OF_A_WEEK];
    double[] present = patientsPresent(history);
    for (int hourOfWeek = 0; hourOfWeek < HOURS_OF_A_WEEK; hourOfWeek++) {
      int from = hourOfWeek * QUARTERS_OF_AN_HOUR;
      int nurses = nurses(quantile(weeksOf(hourOfWeek, history, present)));
      Arrays.fill(curve, from, from + QUARTERS_OF_AN_HOUR, nurses);
    }
    return StaffingNeed.of(Map.of(level, curve));
  }

  /** The average number of patients present in each hour of the history. */
  double[] patientsPresent(ArrivalsHistory history) {
    double[] weights = weights();
    double[] present = new double[history.hours()];
    for (int hour = 0; hour < present.length; hour++) {
      for (int ago = 0; ago < weights.length && ago <= hour; ago++) {
        present[hour] += history.arrivalsIn(hour - ago) * weights[ago];
      }
    }
    return present;
  }

  /**
   * The part of an hour for which a patient is present who arrived so many hours ago. Arrivals are
   * even within their hour, so the time between a moment of the one hour and a moment of the other
   * is triangular around the whole hours; the parts add up to the stay.
   */
  double[] weights() {
    double stay = stayMinutes / 60.0;
    double[] weights = new double[warmUpHours()];
    for (int ago = 0; ago < weights.length; ago++) {
      weights[ago] = triangular(stay - ago) - triangular(-ago);
    }
    return weights;
  }

  private static double triangular(double x) {
    if (x <= -1) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    return x < 0 ? (1 + x) * (1 + x) / 2 : 1 - (1 - x) * (1 - x) / 2;
  }

  private double[] weeksOf(int hourOfWeek, ArrivalsHistory history, double[] present) {
    double[] weeks = new double[present.length / HOURS_OF_A_WEEK + 1];
    int count = 0;
    for (int hour = warmUpHours(); hour < present.length; hour++) {
      if (history.hourOfWeek(hour) == hourOfWeek) {
        weeks[count++] = present[hour];
      }
    }
    return Arrays.copyOf(weeks, count);
  }

  // The smallest number that is enough in at least the chosen share of the weeks.
  private double quantile(double[] weeks) {
    double[] sorted = weeks.clone();
    Arrays.sort(sorted);
    int enough =
        serviceLevel
            .multiply(BigDecimal.valueOf(sorted.length))
            .setScale(0, RoundingMode.CEILING)
            .intValueExact();
    return sorted[enough - 1];
  }

  private int nurses(double patients) {
    int nurses = (int) Math.ceil(patients / patientsPerNurse.doubleValue() - NOBODY);
    return Math.max(minimum, nurses);
  }
}
