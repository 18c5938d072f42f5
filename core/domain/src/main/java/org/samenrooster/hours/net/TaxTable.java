package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.util.List;

/**
 * Income tax on work (box 1) and its credits, for people below state pension age.
 *
 * @param brackets in order of income, the first from 0
 * @param general the credit for everybody (<i>algemene heffingskorting</i>)
 * @param labour the credit for who works (<i>arbeidskorting</i>)
 */
public record TaxTable(
    List<Bracket> brackets, TaxCredit general, TaxCredit labour, CombinationCredit combination) {

  /**
   * A bracket.
   *
   * @param from income above which it holds
   */
  public record Bracket(BigDecimal from, BigDecimal percent) {}

  /**
   * @throws IllegalArgumentException if there are no brackets, the first does not start at 0 or
   *     they are not in order
   */
  public TaxTable {
    brackets = List.copyOf(brackets);
    if (brackets.isEmpty() || brackets.get(0).from().signum() != 0) {
      throw new IllegalArgumentException("Tax starts at an income of 0: " + brackets + ".");
    }
    for (int i = 1; i < brackets.size(); i++) {
      if (brackets.get(i).from().compareTo(brackets.get(i - 1).from()) <= 0) {
        throw new IllegalArgumentException("The brackets are not in order: " + brackets + ".");
      }
    }
  }

  /** Tax in euros before credits; not rounded. */
  public BigDecimal beforeCredits(BigDecimal income) {
    BigDecimal tax = BigDecimal.ZERO;
    for (int i = 0; i < brackets.size(); i++) {
      boolean last = i + 1 == brackets.size();
      BigDecimal end = last ? income : income.min(brackets.get(i + 1).from());
      BigDecimal inside = Money.above(brackets.get(i).from(), end);
      tax = tax.add(Money.percent(brackets.get(i).percent(), inside));
    }
    return tax;
  }

  /** Tax in euros after credits, never below 0; not rounded. */
  BigDecimal tax(Household household, BigDecimal income, int year) {
    return Money.above(combination.of(household, income, year), withoutCombination(income));
  }

  /** The part of the combination credit that there is tax for at this income. */
  BigDecimal combinationWorth(BigDecimal income) {
    return combination.at(income).min(withoutCombination(income));
  }

  private BigDecimal withoutCombination(BigDecimal income) {
    BigDecimal credits = general.at(income).add(labour.at(income));
    return Money.above(credits, beforeCredits(income));
  }
}
