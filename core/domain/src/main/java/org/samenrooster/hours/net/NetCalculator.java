package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Works out what hours bring in a year: an indication, by the simplified annual method. Payroll
 * withholds by other tables in between; what differs is settled after the year.
 */
public final class NetCalculator {

  private final NetTables tables;

  /** Calculates by the tables of one year. */
  public NetCalculator(NetTables tables) {
    this.tables = tables;
  }

  /**
   * What each number of minutes brings, and where something is lost between them.
   *
   * @throws IllegalArgumentException if the tables lack something the household needs, or do not
   *     hold for the person
   */
  public NetComparison compare(NetRequest request) {
    Household household = request.household();
    requireTables(household);
    List<NetEffect> effects =
        request.weeklyMinutes().stream()
            .map(minutes -> effect(household, request.wage(), minutes, BigDecimal.ZERO))
            .toList();
    BigDecimal lowest =
        effects.stream().map(NetEffect::taxable).min(Comparator.naturalOrder()).orElseThrow();
    BigDecimal highest =
        effects.stream().map(NetEffect::taxable).max(Comparator.naturalOrder()).orElseThrow();
    List<NetMark> marks = new NetMarks(tables, household).all();
    return new NetComparison(effects, NetMarks.between(lowest, highest, marks));
  }

  /**
   * What an amount on top of the wage of the year brings: the year with it and without it, both at
   * the first of the numbers of minutes.
   *
   * @param gross euros, 0 or more
   * @throws IllegalArgumentException if the amount is negative, or for the reasons of {@link
   *     #compare}
   */
  public NetAmount ofAmount(NetRequest request, BigDecimal gross) {
    Money.notNegative("amount", gross);
    Household household = request.household();
    requireTables(household);
    int minutes = request.weeklyMinutes().get(0);
    NetEffect without = effect(household, request.wage(), minutes, BigDecimal.ZERO);
    NetEffect with = effect(household, request.wage(), minutes, gross);
    return new NetAmount(
        without,
        with,
        NetMarks.between(without.taxable(), with.taxable(), new NetMarks(tables, household).all()));
  }

  private NetEffect effect(Household household, FullTimeWage wage, int minutes, BigDecimal extra) {
    BigDecimal gross = wage.partOf(wage.yearly(), minutes).add(extra);
    BigDecimal pension =
        tables
            .pension()
            .employeePremium(wage, minutes)
            .add(tables.pension().employeePremiumOn(extra, wage));
    BigDecimal taxable = gross.subtract(pension);
    BigDecimal tax = tables.tax().tax(household, taxable, tables.year());
    boolean works = minutes > 0 || extra.signum() > 0;
    return new NetEffect(minutes, gross, pension, tax, benefits(household, taxable, works));
  }

  private NetEffect.Benefits benefits(Household household, BigDecimal income, boolean works) {
    int year = tables.year();
    BenefitTables benefits = tables.benefits();
    return new NetEffect.Benefits(
        benefits.care().of(household, income, year),
        benefits.rent().map(rent -> rent.of(household, income, year)).orElse(Benefit.NONE),
        benefits.child().of(household, income, year),
        benefits
            .childcare()
            // Childcare is paid for who works.
            .filter(childcare -> works)
            .map(childcare -> childcare.of(household, income))
            .orElse(Benefit.NONE));
  }

  private void requireTables(Household household) {
    boolean lacks =
        (household.monthlyRent().isPresent() && tables.benefits().rent().isEmpty())
            || (!household.childcare().isEmpty() && tables.benefits().childcare().isEmpty());
    if (lacks || !tables.holdFor(household.birthDate())) {
      throw new IllegalArgumentException(
          "The tables of " + tables.year() + " do not hold for this household.");
    }
  }
}
