package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Care benefit (<i>zorgtoeslag</i>).
 *
 * @param premium standard premium of one person a year
 * @param threshold income above which it shrinks
 * @param ownPercentSingle share of the threshold that somebody alone pays himself
 * @param ownPercentPartners share of the threshold that two people pay together
 * @param taperPercent share of the income above the threshold that is paid besides
 * @param minimum whole euros a year below which nothing is paid
 * @param fromAge age from which there is a right to it
 */
public record CareBenefit(
    BigDecimal premium,
    BigDecimal threshold,
    BigDecimal ownPercentSingle,
    BigDecimal ownPercentPartners,
    BigDecimal taperPercent,
    BigDecimal minimum,
    int fromAge) {

  /**
   * The benefit; for two people together where there is a partner.
   *
   * <p>It is nothing when, rounded half up to whole euros, it is below the minimum. The year is not
   * rounded; the month is the rounded year divided by twelve, rounded down to whole euros.
   *
   * @param income of the person and the partner together
   */
  public Benefit at(BigDecimal income, boolean partners) {
    BigDecimal year = exact(income, partners);
    BigDecimal rounded = year.setScale(0, RoundingMode.HALF_UP);
    return rounded.compareTo(minimum) < 0
        ? Benefit.NONE
        : new Benefit(year, rounded.divide(Money.MONTHS, 0, RoundingMode.FLOOR));
  }

  private BigDecimal exact(BigDecimal income, boolean partners) {
    BigDecimal premiums = partners ? premium.add(premium) : premium;
    BigDecimal own = Money.percent(partners ? ownPercentPartners : ownPercentSingle, threshold);
    BigDecimal taper = Money.percent(taperPercent, Money.above(threshold, income));
    return premiums.subtract(own).subtract(taper);
  }

  // The partner's age is not asked: two adults are presumed.
  Benefit of(Household household, BigDecimal ownIncome, int year) {
    return household.ageIn(year) < fromAge
        ? Benefit.NONE
        : at(household.incomeWith(ownIncome), household.hasPartner());
  }
}
