package org.samenrooster.hours.net;

import java.math.BigDecimal;

/**
 * A stretch of income over which an amount changes evenly.
 *
 * @param from income above which it holds
 * @param amount the amount at that income
 * @param percent what the amount rises (or falls, when negative) with the income
 */
public record Slope(BigDecimal from, BigDecimal amount, BigDecimal percent) {

  BigDecimal at(BigDecimal income) {
    return amount.add(Money.percent(percent, income.subtract(from)));
  }
}
