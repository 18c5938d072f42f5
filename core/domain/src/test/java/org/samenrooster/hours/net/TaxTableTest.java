package org.samenrooster.hours.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.samenrooster.hours.net.Households.alone;
import static org.samenrooster.hours.net.Households.born;
import static org.samenrooster.hours.net.Households.euros;
import static org.samenrooster.hours.net.Households.withPartner;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxTableTest {

  private static final TaxTable TAX = Tables.tax();

  @ParameterizedTest
  @CsvSource({
    "20000, 7150, 3115, 3488",
    "30000, 10725, 3098, 5381",
    "40000, 14320, 2458, 5576",
    "50000, 18076, 1819, 5398"
  })
  void taxAndCreditsAreThoseOfTheYear(BigDecimal income, long tax, long general, long labour) {
    assertThat(euros(TAX.beforeCredits(income))).isEqualTo(tax);
    assertThat(euros(TAX.general().at(income))).isEqualTo(general);
    assertThat(euros(TAX.labour().at(income))).isEqualTo(labour);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "38883, 13900.6725",
    "38884, 13901.0481",
    "78426, 28753.0233",
    "78427, 28753.5183"
  })
  void everyBracketTaxesOnlyWhatLiesInIt(BigDecimal income, BigDecimal tax) {
    assertThat(TAX.beforeCredits(income)).isEqualByComparingTo(tax);
  }

  @ParameterizedTest
  @CsvSource({"0, 3115", "29736, 3115", "29737, 3114.93602", "78426, 0", "78427, 0", "200000, 0"})
  void theGeneralCreditShrinksToNothing(BigDecimal income, BigDecimal credit) {
    assertThat(TAX.general().at(income)).isEqualByComparingTo(credit);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "11965, 995.96660",
    "11966, 996.31009",
    "45592, 5685.06650",
    "132919, 0.01",
    "132920, 0"
  })
  void theLabourCreditGrowsAndThenShrinks(BigDecimal income, BigDecimal credit) {
    assertThat(TAX.labour().at(income))
        .isCloseTo(credit, org.assertj.core.data.Offset.offset(new BigDecimal("0.06")));
  }

  @ParameterizedTest
  @CsvSource({"6239, 0", "6240, 0.1145", "32719, 3031.96", "32720, 3032", "60000, 3032"})
  void theCombinationCreditGrowsToItsMost(BigDecimal income, BigDecimal credit) {
    assertThat(TAX.combination().at(income)).isEqualByComparingTo(credit);
  }

  @Test
  void theCombinationCreditIsForWhoIsAloneOrEarnsNoMoreThanThePartner() {
    BigDecimal income = new BigDecimal("30000");
    BigDecimal credit = TAX.combination().at(income);
    Child young = born("2020-01-01");

    assertThat(TAX.combination().of(alone(young), income, 2026)).isEqualTo(credit);
    assertThat(TAX.combination().of(withPartner("30000", young), income, 2026)).isEqualTo(credit);
    assertThat(TAX.combination().of(withPartner("29999.99", young), income, 2026)).isZero();
    assertThat(TAX.combination().of(alone(), income, 2026)).isZero();
  }

  @Test
  void theCombinationCreditAsksForAChildUnderTwelveOnTheFirstOfJanuary() {
    BigDecimal income = new BigDecimal("30000");

    assertThat(TAX.combination().of(alone(born("2014-01-02")), income, 2026)).isPositive();
    assertThat(TAX.combination().of(alone(born("2014-01-01")), income, 2026)).isZero();
    assertThat(TAX.combination().of(alone(born("2026-10-01")), income, 2026)).isPositive();
  }

  @Test
  void creditsNeverGiveMoneyBack() {
    Household parent = alone(born("2020-01-01"));
    BigDecimal income = new BigDecimal("24000");

    assertThat(TAX.tax(alone(), new BigDecimal("10000"), 2026)).isZero();
    assertThat(TAX.tax(parent, income, 2026)).isZero();
    // Of the combination credit no more is worth something than there is tax without it.
    assertThat(TAX.combinationWorth(income))
        .isEqualByComparingTo(TAX.tax(alone(), income, 2026))
        .isLessThan(TAX.combination().at(income));
  }

  @Test
  void tablesOutOfOrderAreRefused() {
    TaxTable.Bracket first = new TaxTable.Bracket(BigDecimal.ZERO, BigDecimal.TEN);
    TaxTable.Bracket later = new TaxTable.Bracket(BigDecimal.TEN, BigDecimal.TEN);
    Slope slope = Tables.slope("0", "1", "0");

    for (List<TaxTable.Bracket> wrong :
        List.of(List.<TaxTable.Bracket>of(), List.of(later), List.of(first, first))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new TaxTable(wrong, TAX.general(), TAX.labour(), TAX.combination()));
    }
    for (List<Slope> wrong :
        List.of(List.<Slope>of(), List.of(Tables.slope("1", "1", "0")), List.of(slope, slope))) {
      assertThatIllegalArgumentException().isThrownBy(() -> new TaxCredit(wrong));
    }
  }
}
