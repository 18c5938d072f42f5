package org.samenrooster.hours.net;

import java.math.BigDecimal;

/**
 * Rent benefit (<i>huurtoeslag</i>) as it is since 2026.
 *
 * @param limits the rents at which the share that is paid changes
 * @param onePerson what somebody alone pays himself
 * @param morePersons what a larger household pays itself
 * @param ages from which age there is a right to it, and to all of it
 */
public record RentBenefit(Limits limits, OwnPart onePerson, OwnPart morePersons, Ages ages) {

  private static final int PERSONS_OF_LOWER_CAP = 2;

  /**
   * Rents in euros a month.
   *
   * @param low up to which everything above the basic rent is paid; for young households the most
   *     that counts
   * @param capUpToTwo up to which a part is paid to one or two people
   * @param capMore up to which a part is paid to more people
   * @param maximum the most that counts
   * @param middlePercent share that is paid between low and cap
   * @param topPercent share that is paid above the cap
   */
  public record Limits(
      BigDecimal low,
      BigDecimal capUpToTwo,
      BigDecimal capMore,
      BigDecimal maximum,
      BigDecimal middlePercent,
      BigDecimal topPercent) {}

  /**
   * What a household pays itself.
   *
   * @param basicRent euros a month
   * @param threshold yearly income above which the benefit shrinks
   * @param taperPercent share of the income above the threshold by which it shrinks in a year
   */
  public record OwnPart(BigDecimal basicRent, BigDecimal threshold, BigDecimal taperPercent) {}

  /**
   * Ages in whole years.
   *
   * @param from under which there is no right
   * @param full a household in which everybody is younger has the low limit as its most
   */
  public record Ages(int from, int full) {}

  /**
   * The benefit; the month is rounded down to whole euros and the year is twelve of them.
   *
   * @param income of the person and the partner together
   * @param young whether everybody in the household is under the full age
   */
  public Benefit at(BigDecimal rent, BigDecimal income, int persons, boolean young) {
    return Benefit.ofMonth(exactMonth(rent, income, persons, young));
  }

  BigDecimal exactMonth(BigDecimal rent, BigDecimal income, int persons, boolean young) {
    OwnPart own = persons == 1 ? onePerson : morePersons;
    BigDecimal counted = rent.min(young ? limits.low() : limits.maximum());
    BigDecimal cap = persons <= PERSONS_OF_LOWER_CAP ? limits.capUpToTwo() : limits.capMore();
    BigDecimal low = Money.above(own.basicRent(), counted.min(limits.low()));
    BigDecimal middle = Money.above(limits.low(), counted.min(cap));
    BigDecimal top = Money.above(cap, counted);
    BigDecimal taper =
        Money.percent(own.taperPercent(), Money.above(own.threshold(), income))
            .divide(Money.MONTHS, Money.DIGITS);
    return low.add(Money.percent(limits.middlePercent(), middle))
        .add(Money.percent(limits.topPercent(), top))
        .subtract(taper)
        .max(BigDecimal.ZERO);
  }

  Benefit of(Household household, BigDecimal ownIncome, int year) {
    return household
        .monthlyRent()
        .filter(rent -> household.ageIn(year) >= ages.from())
        .map(
            rent ->
                at(
                    rent,
                    household.incomeWith(ownIncome),
                    household.persons(),
                    isYoung(household, year)))
        .orElse(Benefit.NONE);
  }

  // A partner's age is not asked: partners are presumed to be of the full age.
  private boolean isYoung(Household household, int year) {
    return !household.hasPartner() && household.ageIn(year) < ages.full();
  }
}
