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
}
