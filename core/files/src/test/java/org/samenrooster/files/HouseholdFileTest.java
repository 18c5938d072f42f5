package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenrooster.hours.net.Childcare;
import org.samenrooster.hours.net.ChildcareKind;
import org.samenrooster.hours.net.NetRequest;
import org.samenrooster.hours.net.NetTables;

class HouseholdFileTest {

  private static final NetTableBook BOOK = NetTableBook.builtIn();
  private static final NetTables TABLES = BOOK.tables(2026).orElseThrow();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  @Test
  void theExampleIsReadAsItIsMeant() {
    NetRequest request =
        HouseholdFile.read(Path.of("../../api-spec/files/household-example.json"), TABLES, TODAY)
            .value()
            .orElseThrow();

    assertThat(request.household().birthDate()).isEqualTo("1990-05-01");
    assertThat(request.household().partnerIncome().orElseThrow()).isEqualByComparingTo("30000");
    assertThat(request.household().monthlyRent().orElseThrow()).isEqualByComparingTo("750");
    assertThat(request.household().children()).hasSize(2);
    Childcare childcare = request.household().children().get(0).childcare().orElseThrow();
    assertThat(childcare.kind()).isEqualTo(ChildcareKind.DAY_CARE);
    assertThat(childcare.monthlyHours()).isEqualByComparingTo("122");
    assertThat(childcare.hourlyRate()).isEqualByComparingTo("10.50");
    assertThat(request.wage().monthly()).isEqualByComparingTo("3400");
    assertThat(request.wage().weeklyMinutes()).isEqualTo(2160);
    assertThat(request.wage().yearEndBonusPercent()).isEqualByComparingTo("8.33");
    assertThat(request.weeklyMinutes()).containsExactly(1440, 1680);
  }

  @Test
  void nothingIsAlsoWrittenAsNull() throws IOException {
    Read<NetRequest> read =
        read(
            """
            {"birthDate":"1990-05-01","partner":null,"children":null,"monthlyRent":null,
             "fullTimeMonthlyWage":"3400.00","fullTimeWeeklyMinutes":2160,
             "holidayAllowancePercent":"8","yearEndBonusPercent":"8.33","weeklyMinutes":[1440]}""");

    assertThat(read.value().orElseThrow().household().monthlyRent()).isEmpty();
    assertThat(read.value().orElseThrow().household().partnerIncome()).isEmpty();
  }

  @Test
  void everyFaultIsToldAtOnceWithItsPlace() throws IOException {
    assertThat(FaultLines.of(read(FAULTY)))
        .containsExactly(
            "1:1 /yearEndBonusPercent missing ()",
            "1:14 /birthDate state-pension-age (1950-05-01)",
            "2:29 /partner/annualIncome not-text (30000)",
            "2:36 /partner/name unknown-field (name)",
            "3:28 /children/0/birthDate child-not-younger (1949-05-01)",
            "3:55 /children/0/childcare/kind missing ()",
            "3:71 /children/0/childcare/monthlyHours not-a-number (many)",
            "3:91 /children/0/childcare/hourlyRate negative-number (-1)",
            "4:16 /children/1/birthDate not-born-yet (2030-01-01)",
            "4:31 /children/2 not-an-object (7)",
            "5:16 /monthlyRent negative-number (-750.00)",
            "6:24 /fullTimeMonthlyWage number-too-small (0.00)",
            "7:26 /fullTimeWeeklyMinutes number-too-large (10081)",
            "8:28 /holidayAllowancePercent not-a-decimal (8%)",
            "9:19 /weeklyMinutes/0 not-a-whole-number (1440.5)",
            "9:27 /weeklyMinutes/1 number-too-large (10081)",
            "9:34 /weeklyMinutes/2 not-a-whole-number (1440)",
            "9:42 /weeklyMinutes/3 not-a-whole-number (null)");
  }

  @Test
  void withoutTablesNothingIsSaidAboutTheYear() throws IOException {
    Path file = Files.writeString(folder.resolve("household.json"), FAULTY);

    assertThat(HouseholdFile.faults(file, TODAY))
        .hasSize(17)
        .extracting(placed -> placed.fault().code())
        .contains("not-born-yet")
        .doesNotContain("state-pension-age");
  }

  @Test
  void aPartWithoutATableOfTheYearIsRefused() {
    Read<NetRequest> read =
        HouseholdFile.read(
            Path.of("../../api-spec/files/household-example.json"),
            BOOK.tables(2025).orElseThrow(),
            TODAY);

    assertThat(FaultLines.of(read))
        .containsExactly(
            "5:47 /children/0/childcare part-without-table (childcare)",
            "8:18 /monthlyRent part-without-table (750.00)");
  }

  @Test
  void aFileThatIsNoObjectOrNotThereIsTold() throws IOException {
    assertThat(FaultLines.of(read("[]"))).containsExactly("1:1  not-an-object ([…])");
    assertThat(FaultLines.of(read("{"))).hasSize(1);
    assertThat(HouseholdFile.read(folder.resolve("nowhere.json"), TABLES, TODAY).faults())
        .extracting(placed -> placed.fault().code())
        .isEqualTo(List.of("file-not-found"));
  }

  private static final String FAULTY =
      """
      {"birthDate":"1950-05-01",
       "partner": {"annualIncome":30000, "name": "x"},
       "children": [{"birthDate":"1949-05-01", "childcare": {"monthlyHours":"many","hourlyRate":"-1"}},
        {"birthDate":"2030-01-01"}, 7],
       "monthlyRent":"-750.00",
       "fullTimeMonthlyWage":"0.00",
       "fullTimeWeeklyMinutes":10081,
       "holidayAllowancePercent":"8%",
       "weeklyMinutes":[1440.5, 10081, "1440", null]}
      """;

  private Read<NetRequest> read(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("household.json"), json);
    return HouseholdFile.read(file, TABLES, TODAY);
  }
}
