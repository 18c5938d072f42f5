package org.samenrooster.hours.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What extra hours of own staff cost, against the same hours of an agency.
 *
 * @param minutes how long the work is
 * @param own in euros, rounded half up to cents
 * @param agency in euros, rounded half up to cents
 */
public record ExtraHoursCost(int minutes, BigDecimal own, BigDecimal agency) {

  private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

  /** What an hour costs, in euros, everything included that the employer or the agency counts. */
  public record HourlyRates(BigDecimal own, BigDecimal agency) {

    /**
     * @throws IllegalArgumentException if a rate is negative
     */
    public HourlyRates {
      if (own.signum() < 0 || agency.signum() < 0) {
        throw new IllegalArgumentException(
            "An hour costs 0 or more, not (" + own + ") or (" + agency + ").");
      }
    }
  }

  /**
   * Multiplies, and rounds each amount once.
   *
   * @throws IllegalArgumentException if the minutes are negative
   */
  public static ExtraHoursCost of(int minutes, HourlyRates rates) {
    if (minutes < 0) {
      throw new IllegalArgumentException("Work of (" + minutes + ") minutes cannot be.");
    }
    return new ExtraHoursCost(minutes, cost(minutes, rates.own()), cost(minutes, rates.agency()));
  }

  private static BigDecimal cost(int minutes, BigDecimal rate) {
    return rate.multiply(BigDecimal.valueOf(minutes))
        .divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
  }

  /** What own staff cost less than the agency, from the rounded amounts; below zero where more. */
  public BigDecimal savedAgainstAgency() {
    return agency.subtract(own);
  }
}
