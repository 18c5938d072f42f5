package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an amount on top of the wage brings in a year, in euros that are not rounded.
 *
 * @param without the year as it is
 * @param with the year with the amount
 * @param marks what the household loses between the two incomes, in order of income
 */
public record NetAmount(NetEffect without, NetEffect with, List<NetMark> marks) {

  public NetAmount {
    marks = List.copyOf(marks);
  }

  /** What is left of the amount after pension and tax. */
  public BigDecimal pay() {
    return with.netPay().subtract(without.netPay());
  }

  /**
   * What the benefits of the household change by; nearly always 0 or less. They are paid in whole
   * euros a month, so a small amount may change nothing or 12 euros at once.
   */
  public BigDecimal benefits() {
    return total().subtract(pay());
  }

  /** Both together. */
  public BigDecimal total() {
    return with.total().subtract(without.total());
  }
}
