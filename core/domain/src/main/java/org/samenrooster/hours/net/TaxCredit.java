package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.util.List;

/**
 * A tax credit that depends on the income.
 *
 * @param slopes in order of income, the first from 0
 */
public record TaxCredit(List<Slope> slopes) {

  /**
   * @throws IllegalArgumentException if there are no slopes, the first does not start at 0 or they
   *     are not in order
   */
  public TaxCredit {
    slopes = List.copyOf(slopes);
    if (slopes.isEmpty() || slopes.get(0).from().signum() != 0) {
      throw new IllegalArgumentException("A credit starts at an income of 0: " + slopes + ".");
    }
    for (int i = 1; i < slopes.size(); i++) {
      if (slopes.get(i).from().compareTo(slopes.get(i - 1).from()) <= 0) {
        throw new IllegalArgumentException("The slopes are not in order: " + slopes + ".");
      }
    }
  }

  /** The credit in euros, never below 0; not rounded. */
  public BigDecimal at(BigDecimal income) {
    Slope reached = slopes.get(0);
    for (Slope slope : slopes) {
      if (income.compareTo(slope.from()) > 0) {
        reached = slope;
      }
    }
    return reached.at(income).max(BigDecimal.ZERO);
  }
}
