package org.samenrooster.hours.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.samenrooster.hours.net.Households.alone;
import static org.samenrooster.hours.net.Households.born;
import static org.samenrooster.hours.net.Households.inDayCare;
import static org.samenrooster.hours.net.Households.renting;
import static org.samenrooster.hours.net.Households.withPartner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitsTest {

  private static final BigDecimal LITTLE = new BigDecimal("20000");

  @ParameterizedTest
  @CsvSource({
    "29500, false, 129",
    "30000, false, 126",
    "35000, false, 69",
    "38500, false, 28",
    "40000, false, 11",
    "29500, true, 246",
    "51000, true, 3"
  })
  void careBenefitIsThatOfThePublishedTable(BigDecimal income, boolean partners, int month) {
    assertThat(Tables.care().at(income, partners).monthly()).isEqualByComparingTo("" + month);
  }

  @ParameterizedTest
  @CsvSource({
    // The published ceilings are 40,857 and 51,142.
    "40856, false, true",
    "40857, false, false",
    "51142, true, true",
    "51143, true, false"
  })
  void careBenefitBelowTwentyFourEurosIsNotPaid(BigDecimal income, boolean partners, boolean paid) {
    assertThat(Tables.care().at(income, partners).isPaid()).isEqualTo(paid);
  }

  @Test
  void theYearOfCareBenefitIsNotRounded() {
    assertThat(Tables.care().at(LITTLE, false).yearly()).isEqualByComparingTo("1550.45869312");
  }

  @ParameterizedTest
  @CsvSource({
    "600, 22000, 1, true, 295",
    "1200, 34000, 3, false, 492",
    "710, 29000, 1, false, 307",
    // No rent above the basic rent, and none at all.
    "202.52, 0, 1, false, 0",
    "0, 0, 2, false, 0",
    "203.52, 0, 1, false, 1",
    "203.51, 0, 1, false, 0",
    // Two people have the lower cap, three the higher.
    "932.93, 0, 2, false, 525",
    "932.93, 0, 3, false, 537",
    "5000, 0, 3, false, 537",
    // 1 euro a month less for every 12 / 27 % of income.
    "750, 23425, 1, false, 450",
    "750, 40000, 1, false, 77"
  })
  void rentBenefitIsThatOfItsCalculation(
      BigDecimal rent, BigDecimal income, int persons, boolean young, int month) {
    Benefit benefit = Tables.rent().at(rent, income, persons, young);

    assertThat(benefit.monthly()).isEqualByComparingTo("" + month);
    assertThat(benefit.yearly()).isEqualByComparingTo("" + 12 * month);
  }

  @Test
  void rentBenefitCountsEverybodyInTheHousehold() {
    Household family =
        new Household(
            Households.BORN,
            Optional.of(new BigDecimal("14000")),
            List.of(born("2020-01-01")),
            Optional.of(new BigDecimal("1200")));

    assertThat(Tables.rent().of(family, LITTLE, 2026).monthly()).isEqualByComparingTo("492");
    assertThat(Tables.rent().of(alone(), LITTLE, 2026)).isEqualTo(Benefit.NONE);
    assertThat(Tables.rent().of(renting("710"), new BigDecimal("29000"), 2026).monthly())
        .isEqualByComparingTo("307");
  }

  @ParameterizedTest
  @CsvSource({
    "2008-01-02, false, 0",
    "2008-01-01, false, 295",
    "2005-01-02, false, 295",
    "2005-01-01, false, 361",
    // A partner is presumed to be of the full age: 22 % above 31,500 for two.
    "2005-01-02, true, 363"
  })
  void rentBenefitOfYoungHouseholdsIsLower(LocalDate born, boolean partner, int month) {
    Household household =
        new Household(
            born,
            partner ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
            List.of(),
            Optional.of(new BigDecimal("600")));

    assertThat(Tables.rent().of(household, new BigDecimal("22000"), 2026).monthly())
        .isEqualByComparingTo("" + month);
  }

  @Test
  void careBenefitIsForAdults() {
    Household minor =
        new Household(LocalDate.of(2008, 1, 2), Optional.empty(), List.of(), Optional.empty());
    Household adult =
        new Household(LocalDate.of(2008, 1, 1), Optional.empty(), List.of(), Optional.empty());

    assertThat(Tables.care().of(minor, LITTLE, 2026).isPaid()).isFalse();
    assertThat(Tables.care().of(adult, LITTLE, 2026).isPaid()).isTrue();
    assertThat(Tables.care().of(withPartner("9500"), LITTLE, 2026).monthly())
        .isEqualByComparingTo("246");
  }

  @ParameterizedTest
  @CsvSource({
    "5 8, 45000, true, 392",
    "13 16, 45000, true, 533",
    "8, 30000, false, 497",
    "'', 0, false, 0",
    "18, 0, false, 0",
    "17, 0, true, 295",
    "11, 39141, true, 215",
    "12, 0, true, 275",
    "8, 500000, false, 0"
  })
  void childBenefitIsThatOfItsCalculation(
      String ages, BigDecimal income, boolean partners, int month) {
    List<Integer> children =
        ages.isEmpty()
            ? List.of()
            : List.of(ages.split(" ")).stream().map(Integer::valueOf).toList();
    Benefit benefit = Tables.child().at(children, income, partners);

    assertThat(benefit.monthly()).isEqualByComparingTo("" + month);
    assertThat(benefit.yearly()).isEqualByComparingTo("" + 12 * month);
  }

  @Test
  void childBenefitKnowsTheAgesOfTheFirstOfJanuaryAndBothIncomes() {
    assertThat(
            Tables.child().of(alone(born("2017-06-01")), new BigDecimal("30000"), 2026).monthly())
        .isEqualByComparingTo("497");
    assertThat(
            Tables.child()
                .of(withPartner("25000", born("2020-12-31"), born("2017-06-01")), LITTLE, 2026)
                .monthly())
        .isEqualByComparingTo("392");
    // Born in the year itself.
    assertThat(Tables.child().of(alone(born("2026-06-01")), LITTLE, 2026).monthly())
        .isEqualByComparingTo("499");
  }

  @ParameterizedTest
  @CsvSource({
    "60000, 122, 10.50, 1202",
    "59957.99, 122, 10.50, 1214",
    "59958, 122, 10.50, 1202",
    // No more than 230 hours, and no more than 11.23 an hour.
    "0, 230, 11.23, 2479",
    "0, 231, 11.24, 2479",
    "0, 0, 10.50, 0"
  })
  void childcareBenefitIsAPartOfTheCostsThatCount(
      BigDecimal income, String hours, String rate, int month) {
    Benefit benefit = Tables.childcare().of(alone(inDayCare("2023-01-01", hours, rate)), income);

    assertThat(benefit.monthly()).isEqualByComparingTo("" + month);
    assertThat(benefit.yearly()).isEqualByComparingTo("" + 12 * month);
  }

  @Test
  void theFirstChildIsTheOneWithMostHoursAndThenTheDearest() {
    BigDecimal income = new BigDecimal("61896");
    Childcare much = childcare("100", "8");
    Childcare little = childcare("50", "10");
    Childcare dear = childcare("100", "9");

    // 92.4 % of the first and 95.6 % of the others.
    assertThat(Tables.childcare().exactMonth(List.of(little, much), income))
        .isEqualByComparingTo("1217.200");
    assertThat(Tables.childcare().exactMonth(List.of(much, dear), income))
        .isEqualByComparingTo("1596.400");
  }

  @Test
  void everyKindHasItsOwnHighestRate() {
    assertThat(
            Tables.childcare()
                .exactMonth(
                    List.of(
                        new Childcare(
                            ChildcareKind.CHILDMINDER,
                            new BigDecimal("100"),
                            new BigDecimal("20"))),
                    BigDecimal.ZERO))
        .isEqualByComparingTo("815.04");
  }

  private static Childcare childcare(String hours, String rate) {
    return new Childcare(ChildcareKind.DAY_CARE, new BigDecimal(hours), new BigDecimal(rate));
  }

  @Test
  void aTableOfChildcareWithGapsIsRefused() {
    ChildcareBenefit good = Tables.childcare();
    ChildcareBenefit.Band first = good.bands().get(0);
    ChildcareBenefit.Band later = good.bands().get(1);

    for (List<ChildcareBenefit.Band> wrong :
        List.of(List.<ChildcareBenefit.Band>of(), List.of(later), List.of(first, later, later))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ChildcareBenefit(BigDecimal.TEN, good.maximumRates(), wrong));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ChildcareBenefit(
                    BigDecimal.TEN, Map.of(ChildcareKind.DAY_CARE, BigDecimal.TEN), good.bands()));
  }
}
