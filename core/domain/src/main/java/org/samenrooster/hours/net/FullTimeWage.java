package org.samenrooster.hours.net;

import java.math.BigDecimal;

/**
 * The wage of a full-time contract; other contracts are paid in proportion.
 *
 * @param monthly gross euros a month
 * @param weeklyMinutes minutes a week of a full-time contract
 * @param holidayAllowancePercent added to the wage of the year
 * @param yearEndBonusPercent added to the wage of the year
 */
public record FullTimeWage(
    BigDecimal monthly,
    int weeklyMinutes,
    BigDecimal holidayAllowancePercent,
    BigDecimal yearEndBonusPercent) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException if wage or minutes are not above 0, or a percentage is below
   */
  public FullTimeWage {
    if (monthly.signum() <= 0 || weeklyMinutes <= 0) {
      throw new IllegalArgumentException(
          "A full-time wage of " + monthly + " for " + weeklyMinutes + " minutes is none.");
    }
    Money.notNegative("holiday allowance", holidayAllowancePercent);
    Money.notNegative("year-end bonus", yearEndBonusPercent);
  }

  /** Gross euros a year of a full-time contract, with holiday allowance and year-end bonus. */
  BigDecimal yearly() {
    BigDecimal percent = HUNDRED.add(holidayAllowancePercent).add(yearEndBonusPercent);
    return Money.percent(percent, monthly.multiply(Money.MONTHS));
  }

  /** The part of a yearly amount that belongs to so many minutes a week; 34 digits. */
  BigDecimal partOf(BigDecimal yearly, int minutes) {
    return yearly
        .multiply(BigDecimal.valueOf(minutes))
        .divide(BigDecimal.valueOf(weeklyMinutes), Money.DIGITS);
  }
}
