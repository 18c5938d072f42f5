package org.samenrooster.hours.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.samenrooster.hours.net.Households.alone;
import static org.samenrooster.hours.net.Households.born;
import static org.samenrooster.hours.net.Households.compare;
import static org.samenrooster.hours.net.Households.euros;
import static org.samenrooster.hours.net.Households.inDayCare;
import static org.samenrooster.hours.net.Households.renting;
import static org.samenrooster.hours.net.Households.withPartner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetCalculatorTest {

  @ParameterizedTest
  @CsvSource({
    "1200, 26368, 2171, 24197, 746, 23450, 1550, 5184, 30185",
    "1440, 31642, 2606, 29036, 1903, 27133, 1550, 3876, 32559",
    "1680, 36915, 3040, 33876, 3804, 30072, 982, 2568, 33622",
    "1920, 42189, 3474, 38715, 5749, 32966, 318, 1272, 34555",
    "2160, 47463, 3908, 43554, 7779, 35775, 0, 0, 35775"
  })
  void somebodyAloneWithRentKeepsWhatTheWorkedTableSays(
      int minutes,
      long gross,
      long pension,
      long taxable,
      long tax,
      long pay,
      long care,
      long rent,
      long total) {
    NetEffect effect = compare(renting("750"), minutes).effects().get(0);

    assertThat(effect.weeklyMinutes()).isEqualTo(minutes);
    assertThat(
            euros(
                Stream.of(
                    effect.gross(),
                    effect.pension(),
                    effect.taxable(),
                    effect.tax(),
                    effect.netPay(),
                    effect.benefits().care().yearly(),
                    effect.benefits().rent().yearly(),
                    effect.total())))
        .containsExactly(gross, pension, taxable, tax, pay, care, rent, total);
  }

  @Test
  void aFamilyHasTheBenefitsOfBothIncomes() {
    NetEffect effect =
        compare(
                withPartner("30000", inDayCare("2023-03-15", "122", "10.50"), born("2013-09-02")),
                1440)
            .effects()
            .get(0);

    // 29,036 and 30,000: child benefit of 5,884 less 7.6 % above 39,141, and 94.8 % of childcare.
    assertThat(effect.tax()).isZero();
    assertThat(effect.benefits().care()).isEqualTo(Benefit.NONE);
    assertThat(effect.benefits().child().monthly()).isEqualByComparingTo("364");
    assertThat(effect.benefits().childcare().monthly()).isEqualByComparingTo("1214");
    assertThat(euros(effect.total())).isEqualTo(29_036 + 12 * 364 + 12 * 1214);
  }

  @Test
  void withoutWorkThereIsNoChildcareBenefit() {
    List<NetEffect> effects =
        compare(alone(inDayCare("2023-03-15", "122", "10.50")), 0, 1).effects();

    assertThat(effects.get(0).netPay()).isZero();
    assertThat(effects.get(0).benefits().childcare().isPaid()).isFalse();
    assertThat(effects.get(0).benefits().child().isPaid()).isTrue();
    assertThat(effects.get(1).benefits().childcare().isPaid()).isTrue();
  }

  @Test
  void marksAndFallsAndTheIndicationSpeakTheReadersLanguage() {
    Locale dutch = Locale.forLanguageTag("nl");

    for (NetMark.Kind kind : NetMark.Kind.values()) {
      NetMark mark = new NetMark(kind, new BigDecimal("40857"), new BigDecimal("23.604"));
      assertThat(mark.message(Locale.ENGLISH)).contains("40857 euros", "23.60 euros");
      assertThat(mark.message(dutch)).contains("40857 euro", "23.60 euro").startsWith("Vanaf");
      assertThat(new NetFall(1440, 1441, BigDecimal.ONE, List.of(mark)).message(Locale.ENGLISH))
          .isEqualTo("1441 minutes a week bring 1.00 euros a year less than 1440.");
    }
    assertThat(new NetFall(1440, 1441, BigDecimal.ONE, List.of()).message(dutch))
        .contains("naar beneden worden afgerond");
    assertThat(Tables.of2026().indication(dutch)).contains("indicatie", "2026-11-22");
  }

  @Test
  void aMonthHasATwelfthOfThePayAndTheBenefitsAsTheyArePaid() {
    NetEffect effect = compare(renting("750", born("2017-06-01")), 1440).effects().get(0);

    assertThat(effect.monthlyNetPay())
        .isEqualByComparingTo(
            effect.netPay().divide(BigDecimal.valueOf(12), 2, java.math.RoundingMode.HALF_UP));
    assertThat(effect.monthlyTotal().subtract(effect.monthlyNetPay()))
        .isEqualByComparingTo(
            effect
                .benefits()
                .care()
                .monthly()
                .add(effect.benefits().rent().monthly())
                .add(effect.benefits().child().monthly()));
    assertThat(effect.benefits().care().monthly()).isEqualByComparingTo("129");
  }

  @Test
  void pensionIsBuiltUpBetweenFranchiseAndHighestWage() {
    PensionTable pension = Tables.of2026().pension();

    assertThat(pension.employeePremium(wage("1000"), 2160)).isZero();
    // 137,800 - 17,283 counts, whatever is earned above it.
    assertThat(pension.employeePremium(wage("50000"), 2160))
        .isEqualByComparingTo(pension.employeePremium(wage("60000"), 2160))
        .isEqualByComparingTo("15606.9515");
    assertThat(pension.employeePremium(wage("50000"), 1080)).isEqualByComparingTo("7803.47575");
  }

  private static FullTimeWage wage(String monthly) {
    return new FullTimeWage(new BigDecimal(monthly), 2160, BigDecimal.ZERO, BigDecimal.ZERO);
  }

  @Test
  void theEndsOfBenefitsAreMarked() {
    NetComparison comparison = compare(renting("750"), 1200, 2160);

    assertThat(comparison.marks())
        .extracting(NetMark::kind, mark -> mark.fromIncome().intValueExact())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(NetMark.Kind.CARE_BENEFIT_ENDS, 40_857),
            org.assertj.core.groups.Tuple.tuple(NetMark.Kind.RENT_BENEFIT_ENDS, 43_386));
    assertThat(comparison.marks().get(1).loss()).isEqualByComparingTo("12");
    // 43,554 is above both, 38,715 below both.
    assertThat(compare(renting("750"), 1200, 1920).marks()).isEmpty();
    assertThat(compare(renting("750"), 2160).marks()).isEmpty();
  }

  @Test
  void theEndOfChildBenefitIsMarked() {
    // 5,996 for one child, of which a last euro a month until 108,472.
    NetComparison comparison = compare(alone(born("2017-06-01")), 60, 6000);

    assertThat(comparison.marks())
        .filteredOn(mark -> mark.kind() == NetMark.Kind.CHILD_BENEFIT_ENDS)
        .singleElement()
        .satisfies(mark -> assertThat(mark.fromIncome()).isEqualByComparingTo("108473"));
  }

  @Test
  void everyBandOfChildcareBenefitIsMarkedOnTheOwnIncome() {
    NetComparison comparison =
        compare(withPartner("30000.50", inDayCare("2023-03-15", "122", "10.50")), 1200, 2160);

    assertThat(comparison.marks())
        .filteredOn(mark -> mark.kind() == NetMark.Kind.CHILDCARE_BENEFIT_FALLS)
        .extracting(mark -> mark.fromIncome().intValueExact() + " " + mark.loss())
        .containsExactly("26413 72", "28185 108", "29958 144", "31896 228");
  }

  @Test
  void whatIsLostThroughThePartnersIncomeAloneIsNoMark() {
    Child child = inDayCare("2023-03-15", "122", "10.50");

    // The second band begins at 56,413, the last at 61,896.
    assertThat(new NetMarks(Tables.of2026(), withPartner("56413", child)).all())
        .filteredOn(mark -> mark.kind() == NetMark.Kind.CHILDCARE_BENEFIT_FALLS)
        .extracting(mark -> mark.fromIncome().intValueExact())
        .containsExactly(58_185 - 56_413, 59_958 - 56_413, 61_896 - 56_413);
    assertThat(new NetMarks(Tables.of2026(), withPartner("70000", child)).all())
        .extracting(NetMark::kind)
        .doesNotContain(NetMark.Kind.CHILDCARE_BENEFIT_FALLS);
  }

  @ParameterizedTest
  @CsvSource({
    "99.99, 200, true",
    "100, 200, false",
    // In the euro before it something of it is lost.
    "50, 99.01, true",
    "50, 99, false"
  })
  void aMarkLiesBetweenTwoIncomesWhereItsEuroIsPassed(
      BigDecimal low, BigDecimal high, boolean between) {
    NetMark mark =
        new NetMark(NetMark.Kind.CARE_BENEFIT_ENDS, new BigDecimal("100"), BigDecimal.ONE);

    assertThat(NetMarks.between(low, high, List.of(mark)).contains(mark)).isEqualTo(between);
  }

  @Test
  void bandsThatChangeNothingForTheHouseholdAreNoMarks() {
    assertThat(compare(withPartner("30000"), 1200, 2160).marks())
        .extracting(NetMark::kind)
        .doesNotContain(NetMark.Kind.CHILDCARE_BENEFIT_FALLS);
    assertThat(compare(alone(inDayCare("2023-03-15", "0", "10.50")), 1200, 6000).marks())
        .extracting(NetMark::kind)
        .doesNotContain(NetMark.Kind.CHILDCARE_BENEFIT_FALLS);
  }

  @Test
  void theCreditThatGoesToThePartnerIsMarkedAndIsAFall() {
    Household family = withPartner("30000", born("2023-03-15"));
    NetComparison comparison = compare(family, 1487, 1488);

    assertThat(comparison.effects().get(0).taxable()).isLessThan(new BigDecimal("30000"));
    assertThat(comparison.effects().get(1).taxable()).isGreaterThan(new BigDecimal("30000"));
    assertThat(comparison.falls()).hasSize(1);
    NetFall fall = comparison.falls().get(0);
    assertThat(fall.fromMinutes()).isEqualTo(1487);
    assertThat(fall.toMinutes()).isEqualTo(1488);
    assertThat(fall.loss()).isGreaterThan(new BigDecimal("2200"));
    assertThat(fall.marks())
        .extracting(NetMark::kind)
        .containsExactly(NetMark.Kind.COMBINATION_CREDIT_ENDS);
    assertThat(fall.marks().get(0).fromIncome()).isEqualByComparingTo("30001");
  }

  @Test
  void thereIsNoMarkWhereTheCreditIsWorthNothing() {
    assertThat(compare(withPartner("30000", born("2010-03-15")), 1200, 2160).marks())
        .extracting(NetMark::kind)
        .doesNotContain(NetMark.Kind.COMBINATION_CREDIT_ENDS);
    // Below 6,239 the credit is nothing, whoever earns less.
    assertThat(compare(withPartner("6000", born("2020-03-15")), 60, 2160).marks())
        .extracting(NetMark::kind)
        .doesNotContain(NetMark.Kind.COMBINATION_CREDIT_ENDS);
  }

  @Test
  void eachStepUpSaysWhatIsKeptOfEveryExtraGrossEuro() {
    List<NetStep> steps = compare(renting("750"), 2160, 1440, 1680, 1440).steps();

    assertThat(steps)
        .extracting(step -> step.less().weeklyMinutes() + " to " + step.more().weeklyMinutes())
        .containsExactly("1440 to 1680", "1680 to 2160");
    NetStep first = steps.get(0);
    // 33,622 less 32,559, of 36,915 less 31,642.
    assertThat(first.yearlyGross()).isBetween(new BigDecimal("5273.5"), new BigDecimal("5273.7"));
    assertThat(first.yearlyTotal()).isBetween(new BigDecimal("1062"), new BigDecimal("1064"));
    assertThat(first.keptCents()).isEqualTo(20);
  }

  @Test
  void aStepAtWhichMoreHoursBringLessKeepsLessThanNothing() {
    NetComparison comparison = compare(withPartner("30000", born("2023-03-15")), 1487, 1488);

    assertThat(comparison.steps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.keptCents()).isLessThan(-10_000);
              assertThat(step.yearlyTotal().negate())
                  .isEqualByComparingTo(comparison.falls().get(0).loss());
            });
  }

  @Test
  void hoursThatBringExactlyTheSameAreNoFall() {
    NetEffect less = compare(alone(), 1440).effects().get(0);
    NetEffect same = new NetEffect(1500, less.gross(), less.pension(), less.tax(), less.benefits());

    NetComparison comparison = new NetComparison(List.of(less, same), List.of());

    assertThat(comparison.steps()).hasSize(1);
    assertThat(comparison.falls()).isEmpty();
  }

  @Test
  void aStepGoesUp() {
    NetEffect effect = compare(alone(), 1440).effects().get(0);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NetStep(effect, effect))
        .withMessageContaining("1440 minutes are not more than 1440");
  }

  @Test
  void whatIsAskedTwiceOrOutOfOrderIsAnsweredAsAsked() {
    NetComparison comparison = compare(alone(), 1440, 1200, 1440);

    assertThat(comparison.effects())
        .extracting(NetEffect::weeklyMinutes)
        .containsExactly(1440, 1200, 1440);
    assertThat(comparison.falls()).isEmpty();
  }

  @Test
  void tablesThatLackWhatTheHouseholdNeedsAreRefused() {
    NetTables bare = Tables.with(Optional.empty(), Optional.empty());
    Household inCare = alone(inDayCare("2023-03-15", "122", "10.50"));
    Household old =
        new Household(LocalDate.of(1959, 12, 31), Optional.empty(), List.of(), Optional.empty());

    assertThat(new NetCalculator(bare).compare(request(alone())).effects()).hasSize(1);
    for (Household household : List.of(renting("750"), inCare, old)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new NetCalculator(bare).compare(request(household)));
    }
  }

  private static NetRequest request(Household household) {
    return new NetRequest(household, Households.WAGE, List.of(1440));
  }

  @Test
  void impossibleValuesAreRefused() {
    for (List<Integer> wrong : List.of(List.<Integer>of(), List.of(-1), List.of(10_081))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new NetRequest(alone(), Households.WAGE, wrong));
    }
    assertThat(new NetRequest(alone(), Households.WAGE, List.of(0, 10_080)).weeklyMinutes())
        .hasSize(2);
    assertThatIllegalArgumentException().isThrownBy(() -> alone(born("1990-05-01")));
    assertThatIllegalArgumentException().isThrownBy(() -> withPartner("-0.01"));
    assertThatIllegalArgumentException().isThrownBy(() -> renting("-0.01"));
    assertThatIllegalArgumentException().isThrownBy(() -> wage("0"));
    assertThatIllegalArgumentException().isThrownBy(() -> inDayCare("2023-01-01", "-1", "1"));
  }
}
