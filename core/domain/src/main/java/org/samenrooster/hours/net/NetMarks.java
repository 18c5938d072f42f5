package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the incomes at which a household loses something at a stroke. */
record NetMarks(NetTables tables, Household household) {

  /** Above every income at which anything is paid. */
  private static final long HIGHEST_INCOME = 10_000_000;

  /** All of them, in order of income. */
  List<NetMark> all() {
    List<NetMark> marks = new ArrayList<>();
    int year = tables.year();
    BenefitTables benefits = tables.benefits();
    end(NetMark.Kind.CARE_BENEFIT_ENDS, own -> benefits.care().of(household, own, year))
        .ifPresent(marks::add);
    benefits
        .rent()
        .flatMap(rent -> end(NetMark.Kind.RENT_BENEFIT_ENDS, own -> rent.of(household, own, year)))
        .ifPresent(marks::add);
    end(NetMark.Kind.CHILD_BENEFIT_ENDS, own -> benefits.child().of(household, own, year))
        .ifPresent(marks::add);
    benefits.childcare().ifPresent(childcare -> marks.addAll(falls(childcare)));
    combination().ifPresent(marks::add);
    return marks.stream().sorted(Comparator.comparing(NetMark::fromIncome)).toList();
  }

  /** Those that lie above one income and not above another. */
  static List<NetMark> between(BigDecimal low, BigDecimal high, List<NetMark> marks) {
    return marks.stream()
        // What is lost at a whole euro is lost somewhere in the euro before it.
        .filter(mark -> mark.fromIncome().compareTo(low) > 0)
        .filter(mark -> mark.fromIncome().subtract(BigDecimal.ONE).compareTo(high) < 0)
        .toList();
  }

  // A benefit only shrinks with the income, so halving finds the first euro without it.
  private Optional<NetMark> end(NetMark.Kind kind, Function<BigDecimal, Benefit> benefit) {
    if (!benefit.apply(BigDecimal.ZERO).isPaid()) {
      return Optional.empty();
    }
    long paid = 0;
    long unpaid = HIGHEST_INCOME;
    while (unpaid - paid > 1) {
      long middle = (paid + unpaid) / 2;
      if (benefit.apply(BigDecimal.valueOf(middle)).isPaid()) {
        paid = middle;
      } else {
        unpaid = middle;
      }
    }
    return lost(kind, unpaid, income -> benefit.apply(income).yearly());
  }

  private List<NetMark> falls(ChildcareBenefit childcare) {
    BigDecimal partner = household.incomeWith(BigDecimal.ZERO);
    return childcare.bands().stream()
        .map(band -> band.from().subtract(partner).setScale(0, RoundingMode.CEILING).longValue())
        .filter(from -> from > 0)
        .flatMap(
            from ->
                lost(
                    NetMark.Kind.CHILDCARE_BENEFIT_FALLS,
                    from,
                    own -> childcare.of(household, own).yearly())
                    .stream())
        .toList();
  }

  private Optional<NetMark> combination() {
    TaxTable tax = tables.tax();
    if (!tax.combination().hasYoungChild(household, tables.year())) {
      return Optional.empty();
    }
    return household
        .partnerIncome()
        .map(income -> income.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE))
        .map(
            from ->
                new NetMark(NetMark.Kind.COMBINATION_CREDIT_ENDS, from, tax.combinationWorth(from)))
        .filter(mark -> mark.loss().signum() > 0);
  }

  private static Optional<NetMark> lost(
      NetMark.Kind kind, long from, Function<BigDecimal, BigDecimal> yearly) {
    BigDecimal income = BigDecimal.valueOf(from);
    BigDecimal loss = yearly.apply(income.subtract(BigDecimal.ONE)).subtract(yearly.apply(income));
    return loss.signum() > 0 ? Optional.of(new NetMark(kind, income, loss)) : Optional.empty();
  }
}
