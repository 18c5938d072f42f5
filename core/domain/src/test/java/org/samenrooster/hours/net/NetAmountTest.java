package org.samenrooster.hours.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.samenrooster.hours.net.Households.WAGE;
import static org.samenrooster.hours.net.Households.alone;
import static org.samenrooster.hours.net.Households.born;
import static org.samenrooster.hours.net.Households.euros;
import static org.samenrooster.hours.net.Households.inDayCare;
import static org.samenrooster.hours.net.Households.renting;
import static org.samenrooster.hours.net.Households.withPartner;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetAmountTest {

  private static NetAmount of(Household household, String gross, Integer... minutes) {
    return new NetCalculator(Tables.of2026())
        .ofAmount(new NetRequest(household, WAGE, List.of(minutes)), new BigDecimal(gross));
  }

  @Test
  void anAmountIsWhatTheYearBringsWithItLessTheYearWithoutIt() {
    NetAmount amount = of(renting("750"), "100.00", 1440);

    assertThat(euros(amount.without().total())).isEqualTo(32_559);
    assertThat(amount.with().gross().subtract(amount.without().gross()))
        .isEqualByComparingTo("100.00");
    // Half of the 25.9 % premium; the rest is taxed.
    assertThat(amount.with().pension().subtract(amount.without().pension()))
        .isEqualByComparingTo("12.95");
    assertThat(amount.pay())
        .isEqualByComparingTo(
            new BigDecimal("87.05").subtract(amount.with().tax().subtract(amount.without().tax())));
    assertThat(amount.total()).isEqualByComparingTo(amount.pay().add(amount.benefits()));
    assertThat(amount.benefits()).isNegative();
    assertThat(amount.marks()).isEmpty();
  }

  @Test
  void theFirstOfTheNumbersOfMinutesCounts() {
    assertThat(of(alone(), "100.00", 1440, 2160)).isEqualTo(of(alone(), "100.00", 1440));
    assertThat(of(alone(), "100.00", 2160).pay())
        .isNotEqualByComparingTo(of(alone(), "100.00", 1440).pay());
  }

  @Test
  void noAmountBringsNothing() {
    NetAmount amount = of(renting("750", inDayCare("2023-03-15", "122", "10.50")), "0", 1440);

    assertThat(amount.total()).isZero();
    assertThat(amount.marks()).isEmpty();
  }

  @Test
  void aBenefitThatFallsAwayIsAMark() {
    assertThat(of(renting("750"), "14000", 1440).marks())
        .extracting(NetMark::kind)
        .containsExactly(NetMark.Kind.CARE_BENEFIT_ENDS);
  }

  @Test
  void whoHasNoContractHoursWorksWithTheAmount() {
    NetAmount amount = of(alone(inDayCare("2023-03-15", "122", "10.50")), "100.00", 0);

    assertThat(amount.without().benefits().childcare().isPaid()).isFalse();
    assertThat(amount.with().benefits().childcare().isPaid()).isTrue();
  }

  @Test
  void aboveTheMaximumAndBelowTheFranchiseThereIsNoPremium() {
    for (String wage : List.of("1200.00", "10000.00")) {
      FullTimeWage full =
          new FullTimeWage(Tables.of(wage), 2160, Tables.of("8"), Tables.of("8.33"));
      NetAmount amount =
          new NetCalculator(Tables.of2026())
              .ofAmount(new NetRequest(alone(), full, List.of(1440)), new BigDecimal("100.00"));

      assertThat(amount.with().pension()).isEqualByComparingTo(amount.without().pension());
    }
  }

  @ParameterizedTest
  @CsvSource({
    // the wage of a full-time year, and the premium over 100 euros: half of 20 %
    "1000.00, 0",
    "1000.01, 10",
    "9999.99, 10",
    "10000.00, 0"
  })
  void thePremiumIsPaidAboveTheFranchiseAndBelowTheMaximum(BigDecimal monthly, BigDecimal premium) {
    PensionTable pension =
        new PensionTable(Tables.of("12000"), Tables.of("120000"), Tables.of("20"), Tables.of("50"));
    FullTimeWage wage = new FullTimeWage(monthly, 2160, BigDecimal.ZERO, BigDecimal.ZERO);

    assertThat(pension.employeePremiumOn(Tables.of("100"), wage)).isEqualByComparingTo(premium);
  }

  @Test
  void tablesThatLackWhatTheHouseholdNeedsAreRefused() {
    NetCalculator bare = new NetCalculator(Tables.with(Optional.empty(), Optional.empty()));
    NetRequest request = new NetRequest(renting("750"), WAGE, List.of(1440));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> bare.ofAmount(request, BigDecimal.TEN))
        .withMessage("The tables of 2026 do not hold for this household.");
  }

  @Test
  void aNegativeAmountIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> of(alone(), "-0.01", 1440))
        .withMessageContaining("-0.01");
  }

  static List<Household> households() {
    return List.of(
        alone(),
        renting("750"),
        renting("650", born("2013-09-02")),
        withPartner("30000", born("2023-03-15")),
        withPartner("45000", inDayCare("2023-03-15", "122", "10.50")));
  }

  @ParameterizedTest
  @MethodSource("households")
  void moreGrossLeavesMorePayExceptWhereTheCreditGoesToThePartner(Household household) {
    NetAmount before = of(household, "0", 1440);
    for (int gross = 25; gross <= 20_000; gross += 25) {
      NetAmount amount = of(household, Integer.toString(gross), 1440);
      boolean passesToPartner =
          NetMarks.between(before.with().taxable(), amount.with().taxable(), amount.marks())
              .stream()
              .anyMatch(mark -> mark.kind() == NetMark.Kind.COMBINATION_CREDIT_ENDS);

      assertThat(amount.pay().compareTo(before.pay()) > 0 || passesToPartner)
          .as("%s, %d", household, gross)
          .isTrue();
      before = amount;
    }
  }
}
