package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Childcare benefit (<i>kinderopvangtoeslag</i>).
 *
 * @param maximumMonthlyHours of one child that count
 * @param maximumRates euros an hour that count, for each kind
 * @param bands in order of income, the first from 0
 */
public record ChildcareBenefit(
    BigDecimal maximumMonthlyHours, Map<ChildcareKind, BigDecimal> maximumRates, List<Band> bands) {

  /**
   * What is paid from an income on.
   *
   * @param from whole euros; an income counts without its cents
   * @param firstPercent of the costs of the first child
   * @param otherPercent of the costs of every other child
   */
  public record Band(BigDecimal from, BigDecimal firstPercent, BigDecimal otherPercent) {}

  private record Cost(BigDecimal hours, BigDecimal amount) {}

  // The first child is the one with most hours, and of those with equally many the dearest.
  private static final Comparator<Cost> FIRST_CHILD_FIRST =
      Comparator.comparing(Cost::hours).thenComparing(Cost::amount).reversed();

  /**
   * @throws IllegalArgumentException if a kind has no rate, there are no bands, the first does not
   *     start at 0 or they are not in order
   */
  public ChildcareBenefit {
    maximumRates = Map.copyOf(maximumRates);
    bands = List.copyOf(bands);
    if (maximumRates.size() < ChildcareKind.values().length) {
      throw new IllegalArgumentException("Some kind has no rate: " + maximumRates + ".");
    }
    if (bands.isEmpty() || bands.get(0).from().signum() != 0) {
      throw new IllegalArgumentException("The bands do not start at an income of 0.");
    }
    for (int i = 1; i < bands.size(); i++) {
      if (bands.get(i).from().compareTo(bands.get(i - 1).from()) <= 0) {
        throw new IllegalArgumentException("The bands are not in order: " + bands.get(i) + ".");
      }
    }
  }

  /**
   * The benefit; the month is rounded down to whole euros and the year is twelve of them.
   *
   * @param income of the person and the partner together
   */
  public Benefit at(List<Childcare> childcare, BigDecimal income) {
    return Benefit.ofMonth(exactMonth(childcare, income));
  }

  BigDecimal exactMonth(List<Childcare> childcare, BigDecimal income) {
    Band band = bandAt(income);
    List<Cost> costs = childcare.stream().map(this::cost).sorted(FIRST_CHILD_FIRST).toList();
    BigDecimal benefit = BigDecimal.ZERO;
    for (int i = 0; i < costs.size(); i++) {
      BigDecimal percent = i == 0 ? band.firstPercent() : band.otherPercent();
      benefit = benefit.add(Money.percent(percent, costs.get(i).amount()));
    }
    return benefit;
  }

  private Cost cost(Childcare childcare) {
    BigDecimal hours = childcare.monthlyHours().min(maximumMonthlyHours);
    BigDecimal rate = childcare.hourlyRate().min(maximumRates.get(childcare.kind()));
    return new Cost(hours, hours.multiply(rate));
  }

  private Band bandAt(BigDecimal income) {
    Band reached = bands.get(0);
    for (Band band : bands) {
      if (income.compareTo(band.from()) >= 0) {
        reached = band;
      }
    }
    return reached;
  }

  Benefit of(Household household, BigDecimal ownIncome) {
    List<Childcare> childcare = household.childcare();
    return childcare.isEmpty() ? Benefit.NONE : at(childcare, household.incomeWith(ownIncome));
  }
}
