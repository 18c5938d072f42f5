package org.samenrooster.hours.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.hours.net.NetRequestDraft.ChildDraft;
import org.samenrooster.hours.net.NetRequestDraft.ChildcareDraft;
import org.samenrooster.hours.net.NetRequestDraft.PartnerDraft;
import org.samenrooster.hours.net.NetRequestDraft.WageDraft;

class NetRequestDraftTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final WageDraft WAGE = new WageDraft("3400.00", 2160, "8", "8.33");
  private static final ChildcareDraft CHILDCARE =
      new ChildcareDraft("DAY_CARE", new BigDecimal("122"), "10.50");

  @Test
  void aDraftWithoutFaultsIsTheQuestionItSays() {
    NetRequestDraft draft =
        new NetRequestDraft(
            "1990-05-01",
            new PartnerDraft("30000"),
            List.of(new ChildDraft("2023-03-15", CHILDCARE), new ChildDraft("2013-09-02", null)),
            "750.00",
            WAGE,
            List.of(1200, 1440));

    NetRequest request = draft.toRequest(Tables.of2026(), TODAY);

    assertThat(faults(draft)).isEmpty();
    assertThat(request.weeklyMinutes()).containsExactly(1200, 1440);
    assertThat(request.wage()).isEqualTo(Households.WAGE);
    assertThat(request.household())
        .isEqualTo(
            new Household(
                Households.BORN,
                Optional.of(new BigDecimal("30000")),
                List.of(
                    Households.inDayCare("2023-03-15", "122", "10.50"),
                    Households.born("2013-09-02")),
                Optional.of(new BigDecimal("750.00"))));
  }

  @Test
  void everyFaultIsToldAtOnce() {
    NetRequestDraft draft =
        new NetRequestDraft(
            "1959-12-31",
            new PartnerDraft("-1"),
            List.of(
                new ChildDraft(
                    "1959-12-31", new ChildcareDraft("GRANNY", new BigDecimal("745"), "-1")),
                new ChildDraft(
                    "2026-11-23", new ChildcareDraft(null, new BigDecimal("-1"), "1,50")),
                new ChildDraft(null, new ChildcareDraft("DAY_CARE", null, null)),
                new ChildDraft("2013-02-30", null)),
            "-750.00",
            new WageDraft("0", 0, "101", "8.333"),
            List.of(0, 1440, 10_081, -1));

    assertThat(faults(draft))
        .containsExactly(
            "/birthDate state-pension-age 1959-12-31 [67, 2026-12-31, 2026]",
            "/partner/annualIncome negative-number -1 []",
            "/children/0/birthDate child-not-younger 1959-12-31 [1959-12-31]",
            "/children/0/childcare/kind unknown-choice GRANNY [DAY_CARE, AFTER_SCHOOL, CHILDMINDER]",
            "/children/0/childcare/monthlyHours number-too-large 745 [744]",
            "/children/0/childcare/hourlyRate negative-number -1 []",
            "/children/1/birthDate not-born-yet 2026-11-23 [2026-11-22]",
            "/children/1/childcare/kind missing  [kind]",
            "/children/1/childcare/monthlyHours negative-number -1 []",
            "/children/1/childcare/hourlyRate not-a-decimal 1,50 [2]",
            "/children/2/birthDate missing  [birthDate]",
            "/children/2/childcare/monthlyHours missing  [monthlyHours]",
            "/children/2/childcare/hourlyRate missing  [hourlyRate]",
            "/children/3/birthDate not-a-date 2013-02-30 []",
            "/monthlyRent negative-number -750.00 []",
            "/fullTimeMonthlyWage number-too-small 0 [0.01]",
            "/fullTimeWeeklyMinutes number-too-small 0 [1]",
            "/holidayAllowancePercent number-too-large 101 [100]",
            "/yearEndBonusPercent not-a-decimal 8.333 [2]",
            "/weeklyMinutes/2 number-too-large 10081 [10080]",
            "/weeklyMinutes/3 number-too-small -1 [0]");
    assertThatIllegalArgumentException().isThrownBy(() -> draft.toRequest(Tables.of2026(), TODAY));
  }

  @Test
  void whatMustBeThereIsMissed() {
    NetRequestDraft draft =
        new NetRequestDraft(
            null,
            new PartnerDraft(null),
            List.of(),
            null,
            new WageDraft(null, null, null, null),
            List.of());

    assertThat(faults(draft))
        .extracting(fault -> fault.replaceAll(" .*", ""))
        .containsExactly(
            "/birthDate",
            "/partner/annualIncome",
            "/fullTimeMonthlyWage",
            "/fullTimeWeeklyMinutes",
            "/holidayAllowancePercent",
            "/yearEndBonusPercent",
            "/weeklyMinutes");
  }

  @ParameterizedTest
  @CsvSource({"1960-01-01, 0", "1959-12-31, 1", "1950-01-01, 1", "2026-11-22, 0", "2026-11-23, 1"})
  void thePersonIsBornAndBelowStatePensionAgeTheWholeYear(String born, int count) {
    assertThat(faults(bornOn(born))).hasSize(count);
  }

  @Test
  void nobodyInTheHouseholdIsBornAfterTheYear() {
    NetTables earlier =
        new NetTables(
            2025, TODAY, 67, Tables.of2026().pension(), Tables.tax(), Tables.of2026().benefits());

    assertThat(parentOf("2025-12-31").check(Optional.of(earlier), TODAY)).isEmpty();
    assertThat(parentOf("2026-01-01").check(Optional.of(earlier), TODAY))
        .singleElement()
        .satisfies(fault -> assertThat(fault.arguments()).containsExactly("2025-12-31"));
  }

  @Test
  void aChildIsYoungerThanTheParent() {
    assertThat(faults(parentOf("1990-05-02"))).isEmpty();
    assertThat(faults(parentOf("1990-05-01"))).hasSize(1);
  }

  @Test
  void aPartWithoutATableIsRefused() {
    NetTables bare = Tables.with(Optional.empty(), Optional.empty());
    NetRequestDraft draft =
        new NetRequestDraft(
            "1990-05-01",
            null,
            List.of(new ChildDraft("2023-03-15", CHILDCARE)),
            "750.00",
            WAGE,
            List.of(1440));

    assertThat(draft.check(Optional.of(bare), TODAY))
        .extracting(fault -> fault.pointer() + " " + fault.code() + " " + fault.arguments())
        .containsExactly(
            "/children/0/childcare part-without-table [2026]",
            "/monthlyRent part-without-table [2026]");
    assertThat(draft.check(Optional.empty(), TODAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "1.234", ".5", "1.", "+1", "1e3", "1 000", "€ 5", "1234567890123"})
  void anAmountIsWrittenWithAPointAndTwoDecimalsAtMost(String rent) {
    assertThat(faults(renting(rent)))
        .containsExactly("/monthlyRent not-a-decimal " + rent + " [2]");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0.00, 0", "100000, 0", "100000.01, 1", "-0.01, 1"})
  void rentLiesWithinBounds(String rent, int count) {
    assertThat(faults(renting(rent))).hasSize(count);
  }

  private static NetRequestDraft bornOn(String day) {
    return new NetRequestDraft(day, null, List.of(), null, WAGE, List.of(1440));
  }

  private static NetRequestDraft parentOf(String childBorn) {
    return new NetRequestDraft(
        "1990-05-01", null, List.of(new ChildDraft(childBorn, null)), null, WAGE, List.of(1440));
  }

  private static NetRequestDraft renting(@Nullable String rent) {
    return new NetRequestDraft("1990-05-01", null, List.of(), rent, WAGE, List.of(1440));
  }

  private static List<String> faults(NetRequestDraft draft) {
    return draft.check(Optional.of(Tables.of2026()), TODAY).stream()
        .map(
            fault ->
                fault.pointer()
                    + " "
                    + fault.code()
                    + " "
                    + fault.value()
                    + " "
                    + fault.arguments())
        .toList();
  }
}
