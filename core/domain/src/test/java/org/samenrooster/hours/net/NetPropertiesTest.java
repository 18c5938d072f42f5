package org.samenrooster.hours.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** More hours never bring less, except where the law makes it so; and those points are listed. */
class NetPropertiesTest {

  private static final Set<NetMark.Kind> AT_A_STROKE =
      EnumSet.of(
          NetMark.Kind.CARE_BENEFIT_ENDS,
          NetMark.Kind.CHILDCARE_BENEFIT_FALLS,
          NetMark.Kind.COMBINATION_CREDIT_ENDS);
  // Rounding rent, child and childcare benefit down takes less than a euro a month from each.
  private static final BigDecimal MOST_LOST_BY_ROUNDING = BigDecimal.valueOf(3 * 12);
  // The law gives the credit for work in whole euros at its corners, which do not meet exactly.
  private static final BigDecimal CORNERS_OF_THE_LABOUR_CREDIT = new BigDecimal("0.14");
  private static final NetTables TABLES = Tables.of2026();

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void netPayGrowsWithTheGrossWageExceptWhereTheCreditGoesToThePartner(int seed) {
    Household household = household(new Random(seed));
    List<NetEffect> effects = effects(household);

    for (int i = 1; i < effects.size(); i++) {
      NetEffect less = effects.get(i - 1);
      NetEffect more = effects.get(i);
      assertThat(more.gross()).isGreaterThan(less.gross());
      assertThat(more.netPay().compareTo(less.netPay()) > 0)
          .as("%s, %d minutes", household, more.weeklyMinutes())
          .isEqualTo(!passes(household, less, more, NetMark.Kind.COMBINATION_CREDIT_ENDS));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withoutRoundingTheTotalFallsOnlyAtTheMarks(int seed) {
    Household household = household(new Random(seed));
    List<NetEffect> effects = effects(household);
    List<NetMark> marks = new NetMarks(TABLES, household).all();

    for (int i = 1; i < effects.size(); i++) {
      NetEffect less = effects.get(i - 1);
      NetEffect more = effects.get(i);
      BigDecimal lostAtOnce =
          NetMarks.between(less.taxable(), more.taxable(), marks).stream()
              .filter(mark -> AT_A_STROKE.contains(mark.kind()))
              .map(NetMark::loss)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(unrounded(household, more))
          .as("%s, %d minutes", household, more.weeklyMinutes())
          .isGreaterThan(
              unrounded(household, less)
                  .subtract(lostAtOnce)
                  // A mark tells a loss that is rounded to whole euros a month, up or down.
                  .subtract(lostAtOnce.signum() > 0 ? MOST_LOST_BY_ROUNDING : BigDecimal.ZERO)
                  .subtract(CORNERS_OF_THE_LABOUR_CREDIT));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFallIsListedAndHasAMarkOrIsRoundingOnly(int seed) {
    Household household = household(new Random(seed));
    NetComparison comparison = compare(household);

    List<Integer> lower = new ArrayList<>();
    for (int i = 1; i < comparison.effects().size(); i++) {
      NetEffect more = comparison.effects().get(i);
      if (more.total().compareTo(comparison.effects().get(i - 1).total()) < 0) {
        lower.add(more.weeklyMinutes());
      }
    }

    assertThat(comparison.falls()).extracting(NetFall::toMinutes).isEqualTo(lower);
    assertThat(comparison.falls())
        .allSatisfy(
            fall ->
                assertThat(
                        !fall.marks().isEmpty() || fall.loss().compareTo(MOST_LOST_BY_ROUNDING) < 0)
                    .as("%s: %s", household, fall)
                    .isTrue());
  }

  private static boolean passes(
      Household household, NetEffect less, NetEffect more, NetMark.Kind kind) {
    return NetMarks.between(less.taxable(), more.taxable(), new NetMarks(TABLES, household).all())
        .stream()
        .anyMatch(
            mark ->
                mark.kind() == kind
                    && household.incomeWith(BigDecimal.ZERO).compareTo(more.taxable()) < 0);
  }

  private static List<NetEffect> effects(Household household) {
    return compare(household).effects();
  }

  private static NetComparison compare(Household household) {
    List<Integer> minutes = IntStream.range(1, 220).map(i -> i * 10).boxed().toList();
    return new NetCalculator(TABLES).compare(new NetRequest(household, Households.WAGE, minutes));
  }

  private static BigDecimal unrounded(Household household, NetEffect effect) {
    BigDecimal income = household.incomeWith(effect.taxable());
    BigDecimal rent =
        household
            .monthlyRent()
            .map(
                paid ->
                    TABLES
                        .benefits()
                        .rent()
                        .orElseThrow()
                        .exactMonth(paid, income, household.persons(), false))
            .orElse(BigDecimal.ZERO);
    BigDecimal childcare =
        TABLES.benefits().childcare().orElseThrow().exactMonth(household.childcare(), income);
    BigDecimal child =
        TABLES
            .benefits()
            .child()
            .exactYear(
                household.children().stream().map(one -> one.ageIn(2026)).toList(),
                income,
                household.hasPartner());
    return effect
        .netPay()
        .add(effect.benefits().care().yearly())
        .add(rent.add(childcare).multiply(BigDecimal.valueOf(12)))
        .add(child);
  }

  private static Household household(Random random) {
    List<Child> children = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate born = LocalDate.of(2008, 6, 1).plusDays(random.nextInt(6000));
      Optional<Childcare> childcare =
          random.nextBoolean()
              ? Optional.of(
                  new Childcare(
                      ChildcareKind.values()[random.nextInt(3)],
                      BigDecimal.valueOf(random.nextInt(240)),
                      BigDecimal.valueOf(random.nextInt(1200), 2)))
              : Optional.empty();
      children.add(new Child(born, childcare));
    }
    return new Household(
        Households.BORN,
        random.nextBoolean()
            ? Optional.of(BigDecimal.valueOf(random.nextInt(50_000)))
            : Optional.empty(),
        children,
        random.nextBoolean()
            ? Optional.of(BigDecimal.valueOf(random.nextInt(110_000), 2))
            : Optional.empty());
  }
}
