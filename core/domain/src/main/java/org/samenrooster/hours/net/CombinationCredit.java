package org.samenrooster.hours.net;

import java.math.BigDecimal;

/**
 * The credit for who works and looks after a young child, alone or as the one of two who earns less
 * (<i>inkomensafhankelijke combinatiekorting</i>).
 *
 * @param from income above which it grows
 * @param percent with which it grows
 * @param maximum the most it can be
 * @param underAge a child is younger than this on the first of January
 */
public record CombinationCredit(
    BigDecimal from, BigDecimal percent, BigDecimal maximum, int underAge) {

  /** The credit in euros of somebody who has a right to it; not rounded. */
  public BigDecimal at(BigDecimal income) {
    return Money.percent(percent, Money.above(from, income)).min(maximum);
  }

  /** The credit in euros in this household; with equal incomes it is the person's. */
  BigDecimal of(Household household, BigDecimal income, int year) {
    boolean earnsLess =
        household.partnerIncome().map(other -> income.compareTo(other) <= 0).orElse(true);
    return earnsLess && hasYoungChild(household, year) ? at(income) : BigDecimal.ZERO;
  }

  boolean hasYoungChild(Household household, int year) {
    return household.children().stream().anyMatch(child -> child.ageIn(year) < underAge);
  }
}
