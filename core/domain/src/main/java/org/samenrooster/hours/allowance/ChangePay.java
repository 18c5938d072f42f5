package org.samenrooster.hours.allowance;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What shifts that somebody takes bring in pay. Hours within the contract are paid already, so they
 * bring none: they count in the balance. An allowance is paid on top, and so are hours beyond the
 * contract if the year ends as it is expected.
 *
 * @param allowance in euros, of each shift rounded to cents; below zero where shifts that are given
 *     up had more
 * @param extraMinutes how many of the minutes lie beyond the contract, below zero where fewer do
 * @param extra what these are worth at the plain hourly wage, in euros and rounded half up to cents
 */
public record ChangePay(BigDecimal allowance, int extraMinutes, BigDecimal extra) {

  private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

  /**
   * Multiplies, and rounds once.
   *
   * @throws IllegalArgumentException if the wage is negative
   */
  public static ChangePay of(BigDecimal allowance, int extraMinutes, BigDecimal hourlyWage) {
    if (hourlyWage.signum() < 0) {
      throw new IllegalArgumentException("A wage of (" + hourlyWage + ") cannot be.");
    }
    BigDecimal extra =
        hourlyWage
            .multiply(BigDecimal.valueOf(extraMinutes))
            .divide(MINUTES_OF_AN_HOUR, 2, RoundingMode.HALF_UP);
    return new ChangePay(allowance, extraMinutes, extra);
  }

  /** Both together, from the rounded amounts. */
  public BigDecimal gross() {
    return allowance.add(extra);
  }
}
