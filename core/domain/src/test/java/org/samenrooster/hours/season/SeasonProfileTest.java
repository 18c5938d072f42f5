package org.samenrooster.hours.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenrooster.fault.Fault;
import org.samenrooster.hours.agreement.Agreements;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;

class SeasonProfileTest {

  private static final HoursAgreement HOSPITALS = Agreements.hospitals();

  @Test
  void aProfileGivesEveryMonthItsWeight() {
    SeasonProfile profile = new SeasonProfileDraft(2026, months(0, 200), 10).toProfile(HOSPITALS);

    assertThat(profile.year()).isEqualTo(2026);
    assertThat(profile.bandPercent()).isEqualTo(10);
    assertThat(profile.weights())
        .hasSize(12)
        .containsEntry(Month.JANUARY, 0)
        .containsEntry(Month.FEBRUARY, 200)
        .containsEntry(Month.DECEMBER, 100);
  }

  @Test
  void everythingThatIsWrongIsTold() {
    List<@Nullable Integer> months = months(-1, 201);
    months.set(2, null);

    assertThat(faults(new SeasonProfileDraft(2013, months, 101)))
        .containsExactly(
            "/year number-too-small 2013 [2014]",
            "/monthPercents/0 number-too-small -1 [0]",
            "/monthPercents/1 number-too-large 201 [200]",
            "/monthPercents/2 missing  [monthPercents/2]",
            "/bandPercent number-too-large 101 [100]");
    assertThat(faults(new SeasonProfileDraft(null, months(1, 1), null)))
        .containsExactly("/year missing  [year]", "/bandPercent missing  [bandPercent]");
  }

  @Test
  void aYearHasTwelveMonths() {
    assertThat(faults(new SeasonProfileDraft(2026, months(1, 1).subList(0, 11), 10)))
        .containsExactly("/monthPercents months-not-twelve 11 []");
    List<@Nullable Integer> thirteen = months(1, 1);
    thirteen.add(100);
    assertThat(faults(new SeasonProfileDraft(2026, thirteen, 10)))
        .containsExactly("/monthPercents months-not-twelve 13 []");
  }

  @Test
  void aBandStaysWithinWhatTheAgreementAllowsOnEveryDayOfTheYear() {
    HoursAgreement narrower =
        Agreements.with(
            HOSPITALS,
            HoursTerm.BAND_PERCENT,
            Agreements.changing(LocalDate.of(2026, 12, 31), 10, 8));

    assertThat(new SeasonProfileDraft(2026, months(1, 1), 10).check(HOSPITALS)).isEmpty();
    assertThat(faults(new SeasonProfileDraft(2026, months(1, 1), 11)))
        .containsExactly("/bandPercent band-beyond-agreement 11 [10, hospitals]");
    assertThat(new SeasonProfileDraft(2025, months(1, 1), 10).check(narrower)).isEmpty();
    assertThat(new SeasonProfileDraft(2026, months(1, 1), 8).check(narrower)).isEmpty();
    assertThat(new SeasonProfileDraft(2026, months(1, 1), 9).check(narrower))
        .extracting(fault -> fault.message(Locale.ENGLISH))
        .containsExactly(
            "A band of 9 % is more than hours agreement hospitals allows on every day of the year;"
                + " 8 % is the most.");
  }

  @Test
  void aProfileWithFaultsIsNone() {
    assertThatThrownBy(() -> new SeasonProfileDraft(2026, List.of(), 10).toProfile(HOSPITALS))
        .hasMessageContaining("months-not-twelve");
    assertThatThrownBy(() -> new SeasonProfile(2026, Map.of(), 10))
        .hasMessageContaining("weight of JANUARY");
  }

  @Test
  void aWishLiesFromZeroToTwiceTheShare() {
    assertThat(new SeasonWish(2026, Map.of(Month.MAY, 0, Month.JUNE, 200)).percents()).hasSize(2);
    assertThatThrownBy(() -> new SeasonWish(2026, Map.of(Month.MAY, 201)))
        .hasMessageContaining("wish for MAY must lie from 0 to 200 percent, not 201");
    assertThatThrownBy(() -> new SeasonWish(2026, Map.of(Month.MAY, -1)))
        .hasMessageContaining("not -1");
  }

  private static List<@Nullable Integer> months(int january, int february) {
    List<@Nullable Integer> months = new ArrayList<>(Collections.nCopies(12, 100));
    months.set(0, january);
    months.set(1, february);
    return months;
  }

  private static List<String> faults(SeasonProfileDraft draft) {
    return draft.check(HOSPITALS).stream().map(SeasonProfileTest::written).toList();
  }

  private static String written(Fault fault) {
    return fault.pointer() + " " + fault.code() + " " + fault.value() + " " + fault.arguments();
  }
}
