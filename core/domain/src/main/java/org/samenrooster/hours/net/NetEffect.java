package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a number of minutes a week brings in a year, in euros that are not rounded: who shows them
 * rounds each figure by itself, so the parts may differ by a euro from the total.
 *
 * @param gross wage with holiday allowance and year-end bonus
 * @param pension what the employee pays of the premium
 * @param tax after credits, never below 0
 */
public record NetEffect(
    int weeklyMinutes, BigDecimal gross, BigDecimal pension, BigDecimal tax, Benefits benefits) {

  /**
   * The benefits of the household.
   *
   * @param care <i>zorgtoeslag</i>
   * @param rent <i>huurtoeslag</i>
   * @param child <i>kindgebonden budget</i>
   * @param childcare <i>kinderopvangtoeslag</i>
   */
  public record Benefits(Benefit care, Benefit rent, Benefit child, Benefit childcare) {

    BigDecimal yearly() {
      return care.yearly().add(rent.yearly()).add(child.yearly()).add(childcare.yearly());
    }

    BigDecimal monthly() {
      return care.monthly().add(rent.monthly()).add(child.monthly()).add(childcare.monthly());
    }
  }

  /** A figure as it is shown: rounded half up to whole euros. */
  public static BigDecimal wholeEuros(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP);
  }

  /** The income on which tax and benefits are worked out. */
  public BigDecimal taxable() {
    return gross.subtract(pension);
  }

  /** What is left of the wage after pension and tax. */
  public BigDecimal netPay() {
    return taxable().subtract(tax);
  }

  /** Net pay of the person and benefits of the household; the partner's pay is not in it. */
  public BigDecimal total() {
    return netPay().add(benefits.yearly());
  }

  /** A twelfth of the net pay, holiday allowance and bonus included, rounded half up to cents. */
  public BigDecimal monthlyNetPay() {
    return netPay().divide(Money.MONTHS, 2, RoundingMode.HALF_UP);
  }

  /** A month of net pay, and the benefits as they are paid in a month. */
  public BigDecimal monthlyTotal() {
    return monthlyNetPay().add(benefits.monthly());
  }
}
