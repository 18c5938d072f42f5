package org.samenrooster.hours.net;

import java.math.BigDecimal;

/**
 * The pension premium.
 *
 * @param franchise part of the full-time yearly wage over which no pension is built up
 * @param maximumWage full-time yearly wage above which none is built up
 * @param percent the whole premium
 * @param employeePercent part of the premium that the employee pays
 */
public record PensionTable(
    BigDecimal franchise, BigDecimal maximumWage, BigDecimal percent, BigDecimal employeePercent) {

  /** What the employee pays in euros a year with so many minutes a week; not rounded. */
  public BigDecimal employeePremium(FullTimeWage wage, int weeklyMinutes) {
    BigDecimal counted = Money.above(franchise, wage.yearly().min(maximumWage));
    BigDecimal premium = Money.percent(employeePercent, Money.percent(percent, counted));
    return wage.partOf(premium, weeklyMinutes);
  }

  /**
   * What the employee pays over an amount on top of the wage; not rounded. It counts in full, so
   * that what is left is rather told too low than too high: the franchise is used up by the wage.
   */
  BigDecimal employeePremiumOn(BigDecimal amount, FullTimeWage wage) {
    boolean counts =
        wage.yearly().compareTo(franchise) > 0 && wage.yearly().compareTo(maximumWage) < 0;
    return counts
        ? Money.percent(employeePercent, Money.percent(percent, amount))
        : BigDecimal.ZERO;
  }
}
