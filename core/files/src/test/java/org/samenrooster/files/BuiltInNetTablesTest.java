package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.hours.net.BenefitTables;
import org.samenrooster.hours.net.Childcare;
import org.samenrooster.hours.net.ChildcareKind;
import org.samenrooster.hours.net.NetTables;

/** The figures of the built-in tables give the examples that are published with them. */
class BuiltInNetTablesTest {

  private static final NetTableBook BOOK = NetTableBook.builtIn();
  private static final BenefitTables BENEFITS = tables(2026).benefits();

  private static NetTables tables(int year) {
    return BOOK.tables(year).orElseThrow();
  }

  @Test
  void thereAreTablesOfTwoYears() {
    assertThat(BOOK.years()).containsExactly(2025, 2026);
    assertThat(tables(2026).checkedOn()).isEqualTo(LocalDate.of(2026, 11, 22));
    assertThat(BOOK.tables(2027)).isEmpty();
    assertThat(BOOK.sources(2027)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 20000, 7164, 3068, 3332, 1586",
    "2025, 30000, 10746, 2967, 5304, 2731",
    "2025, 40000, 14354, 2333, 5530, 2986",
    "2025, 50000, 18102, 1700, 5148, 2986",
    "2026, 20000, 7150, 3115, 3488, 1576",
    "2026, 30000, 10725, 3098, 5381, 2721",
    "2026, 40000, 14320, 2458, 5576, 3032",
    "2026, 50000, 18076, 1819, 5398, 3032"
  })
  void taxAndCredits(
      int year, BigDecimal income, long tax, long general, long labour, long combination) {
    assertThat(euros(tables(year).tax().beforeCredits(income))).isEqualTo(tax);
    assertThat(euros(tables(year).tax().general().at(income))).isEqualTo(general);
    assertThat(euros(tables(year).tax().labour().at(income))).isEqualTo(labour);
    assertThat(euros(tables(year).tax().combination().at(income))).isEqualTo(combination);
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 28000, false, 131",
    "2025, 30000, false, 112",
    "2025, 38500, false, 15",
    "2025, 40000, false, 0",
    "2025, 29500, true, 238",
    "2026, 29500, false, 129",
    "2026, 30000, false, 126",
    "2026, 35000, false, 69",
    "2026, 38500, false, 28",
    "2026, 40000, false, 11",
    "2026, 29500, true, 246",
    "2026, 51000, true, 3"
  })
  void careBenefit(int year, BigDecimal income, boolean partners, String month) {
    assertThat(tables(year).benefits().care().at(income, partners).monthly())
        .isEqualByComparingTo(month);
  }

  @ParameterizedTest
  @CsvSource({
    "600, 22000, 1, true, 295",
    "1200, 34000, 3, false, 492",
    "710, 29000, 1, false, 307"
  })
  void rentBenefit(BigDecimal rent, BigDecimal income, int persons, boolean young, String month) {
    assertThat(BENEFITS.rent().orElseThrow().at(rent, income, persons, young).monthly())
        .isEqualByComparingTo(month);
  }

  @Test
  void childBenefit() {
    assertThat(child(List.of(5, 8), "45000", true)).isEqualByComparingTo("392");
    assertThat(child(List.of(13, 16), "45000", true)).isEqualByComparingTo("533");
    assertThat(child(List.of(8), "30000", false)).isEqualByComparingTo("497");
  }

  private static BigDecimal child(List<Integer> ages, String income, boolean partners) {
    return BENEFITS.child().at(ages, new BigDecimal(income), partners).monthly();
  }

  @ParameterizedTest
  @CsvSource({
    // 100 hours of 10 euros for each of two children: the sum of both percentages, times ten.
    "0, 1920",
    "56412, 1920",
    "56413, 1911",
    "60000, 1895",
    "100000, 1626",
    "235697, 1056",
    "235698, 1047",
    "1000000, 1047"
  })
  void childcareBenefitOfTwoChildren(BigDecimal income, String month) {
    Childcare one = childcare("100", "10");

    assertThat(BENEFITS.childcare().orElseThrow().at(List.of(one, one), income).monthly())
        .isEqualByComparingTo(month);
  }

  @Test
  void childcareBenefitOfTheWorkedExample() {
    assertThat(
            BENEFITS
                .childcare()
                .orElseThrow()
                .at(List.of(childcare("122", "10.50")), new BigDecimal("60000"))
                .monthly())
        .isEqualByComparingTo("1202");
  }

  private static Childcare childcare(String hours, String rate) {
    return new Childcare(ChildcareKind.DAY_CARE, new BigDecimal(hours), new BigDecimal(rate));
  }

  @Test
  void theHighestPensionPremiumIsThePublishedOne() {
    // The whole premium over the highest wage: 31,213.90 in 2026, 31,255 in 2025.
    assertThat(highestPremium(2026)).isEqualByComparingTo("31213.903");
    assertThat(euros(highestPremium(2025))).isEqualTo(31_255);
  }

  private static BigDecimal highestPremium(int year) {
    var pension = tables(year).pension();
    return pension
        .maximumWage()
        .subtract(pension.franchise())
        .multiply(pension.percent())
        .movePointLeft(2);
  }

  @Test
  void ofTwentyTwentyFiveThereIsNoTableOfRentAndChildcare() {
    assertThat(tables(2025).benefits().rent()).isEmpty();
    assertThat(tables(2025).benefits().childcare()).isEmpty();
  }

  @Test
  void theDocumentNamesEveryPartWithItsSource() throws IOException {
    String document = Files.readString(Path.of("../../docs/net-effect.md"));

    for (int year : BOOK.years()) {
      assertThat(BOOK.sources(year)).isNotEmpty();
      assertThat(BOOK.sources(year))
          .allSatisfy(
              source ->
                  assertThat(document)
                      .contains(
                          "| "
                              + year
                              + " | `"
                              + source.part()
                              + "` | "
                              + source.basis().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                              + " | "
                              + source.source()
                              + " |"));
    }
  }

  @Test
  void aFigureWithoutSourceOrWithAFaultIsTold() throws IOException {
    String good = resource();
    String bad =
        good.replace("  age: 67", "  ages: 67")
            .replace("    basis: SECOND_HAND\n    from: 6239", "    from: -6239")
            .replace("    premium: 2119", "    premium: dear");
    Faults faults = new Faults();

    Optional<NetTableFile> file = new NetTableReader(faults).read("2026.yaml", bad);

    assertThat(file).isEmpty();
    assertThat(faults.inReadingOrder())
        .extracting(placed -> placed.fault().pointer() + " " + placed.fault().code())
        .containsExactlyInAnyOrder(
            "/statePension/age missing",
            "/statePension/ages unknown-field",
            "/tax/combination/basis missing",
            "/tax/combination/from negative-number",
            "/benefits/care/premium not-a-number");
  }

  @Test
  void figuresInNoOrderAreRefused() throws IOException {
    String bad =
        resource().replace("{ from: 78426, percent: 49.50 }", "{ from: 7842, percent: 49.50 }");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new NetTableReader(new Faults()).read("2026.yaml", bad));
  }

  private static String resource() throws IOException {
    return Files.readString(
        Path.of("src/main/resources/org/samenrooster/files/net-tables/2026.yaml"));
  }

  private static long euros(BigDecimal amount) {
    return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
