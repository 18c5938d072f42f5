package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Child benefit that depends on the income (<i>kindgebonden budget</i>).
 *
 * @param perChild euros a year
 * @param singleParent euros a year for who brings up children alone
 * @param extras more for older children; the one of the highest age that is reached counts
 * @param thresholdSingle yearly income above which it shrinks for who is alone
 * @param thresholdPartners yearly income above which it shrinks for two
 * @param taperPercent share of the income above the threshold by which it shrinks
 * @param untilAge age from which a child counts no more
 */
public record ChildBenefit(
    BigDecimal perChild,
    BigDecimal singleParent,
    List<Extra> extras,
    BigDecimal thresholdSingle,
    BigDecimal thresholdPartners,
    BigDecimal taperPercent,
    int untilAge) {

  /** More for a child from an age on, in euros a year. */
  public record Extra(int fromAge, BigDecimal amount) {}

  public ChildBenefit {
    extras = List.copyOf(extras);
  }

  /**
   * The benefit; the month is rounded down to whole euros and the year is twelve of them.
   *
   * @param ages of the children in whole years
   * @param income of the person and the partner together
   */
  public Benefit at(List<Integer> ages, BigDecimal income, boolean partners) {
    return Benefit.ofMonth(exactYear(ages, income, partners).divide(Money.MONTHS, Money.DIGITS));
  }

  BigDecimal exactYear(List<Integer> ages, BigDecimal income, boolean partners) {
    List<Integer> counted = ages.stream().filter(age -> age < untilAge).toList();
    if (counted.isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal most = partners ? BigDecimal.ZERO : singleParent;
    for (int age : counted) {
      most = most.add(perChild).add(extraAt(age));
    }
    BigDecimal threshold = partners ? thresholdPartners : thresholdSingle;
    return Money.above(Money.percent(taperPercent, Money.above(threshold, income)), most);
  }

  private BigDecimal extraAt(int age) {
    return extras.stream()
        .filter(extra -> extra.fromAge() <= age)
        .max(Comparator.comparingInt(Extra::fromAge))
        .map(Extra::amount)
        .orElse(BigDecimal.ZERO);
  }

  Benefit of(Household household, BigDecimal ownIncome, int year) {
    return at(
        household.children().stream().map(child -> child.ageIn(year)).toList(),
        household.incomeWith(ownIncome),
        household.hasPartner());
  }
}
