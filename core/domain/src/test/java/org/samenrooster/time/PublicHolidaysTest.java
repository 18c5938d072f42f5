package org.samenrooster.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.time.PublicHoliday.ASCENSION_DAY;
import static org.samenrooster.time.PublicHoliday.EASTER_SUNDAY;
import static org.samenrooster.time.PublicHoliday.KINGS_DAY;
import static org.samenrooster.time.PublicHoliday.LIBERATION_DAY;
import static org.samenrooster.time.PublicHoliday.WHIT_MONDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

  private static final PublicHolidays ALL = PublicHolidays.ofTheNetherlands().withLiberationDay();

  private static LocalDate[] dates(int year, String... monthDays) {
    return Stream.of(monthDays)
        .map(day -> LocalDate.parse(year + "-" + day))
        .toArray(LocalDate[]::new);
  }

  @Test
  void theYear2026HasTheHolidaysOfTheCalendar() {
    assertThat(ALL.datesIn(2026))
        .containsExactly(
            dates(
                2026, "01-01", "04-05", "04-06", "04-27", "05-05", "05-14", "05-24", "05-25",
                "12-25", "12-26"));
  }

  @Test
  void theYear2027HasTheHolidaysOfTheCalendar() {
    assertThat(ALL.datesIn(2027))
        .containsExactly(
            dates(
                2027, "01-01", "03-28", "03-29", "04-27", "05-05", "05-06", "05-16", "05-17",
                "12-25", "12-26"));
  }

  @ParameterizedTest
  @CsvSource({"2026, 7", "2027, 6"})
  void asManyHolidaysFallOnWorkingDaysAsTheAnnualHoursCount(int year, int expected) {
    assertThat(ALL.datesIn(year))
        .filteredOn(day -> day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue())
        .hasSize(expected);
  }

  /** Known Easters: the earliest and latest of the century, a leap year, both rare corrections. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2014-04-20", "2016-03-27", "2019-04-21", "2024-03-31", "2025-04-20", "2026-04-05",
        "2027-03-28", "2028-04-16", "2035-03-25", "2038-04-25", "2049-04-18", "2076-04-19",
        "2285-03-22"
      })
  void easterIsOnTheSundayOfTheChurchCalendar(LocalDate sunday) {
    assertThat(EASTER_SUNDAY.in(sunday.getYear())).isEqualTo(sunday);
  }

  @Test
  void easterIsASundayFrom22MarchTo25April() {
    for (int year = PublicHoliday.FIRST_YEAR; year < PublicHoliday.FIRST_YEAR + 400; year++) {
      LocalDate sunday = EASTER_SUNDAY.in(year);

      assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
      assertThat(sunday).isBetween(LocalDate.of(year, 3, 22), LocalDate.of(year, 4, 25));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2014-04-26", "2025-04-26", "2026-04-27", "2031-04-26", "2032-04-27"})
  void kingsDayMovesToTheSaturdayWhenItWouldBeASunday(LocalDate day) {
    assertThat(KINGS_DAY.in(day.getYear())).isEqualTo(day);
  }

  @Test
  void liberationDayCountsOnlyWhereTheAgreementCountsIt() {
    var fifthOfMay = LocalDate.of(2026, 5, 5);

    assertThat(PublicHolidays.ofTheNetherlands().contains(fifthOfMay)).isFalse();
    assertThat(ALL.on(fifthOfMay)).containsExactly(LIBERATION_DAY);
    assertThat(ALL.withLiberationDay()).isEqualTo(ALL);
  }

  @Test
  void aDateMayBeTwoHolidaysAndCountsOnce() {
    assertThat(ALL.on(LocalDate.of(2016, 5, 5))).containsExactly(LIBERATION_DAY, ASCENSION_DAY);
    assertThat(ALL.datesIn(2016)).hasSize(9);
  }

  @Test
  void theDaysBesideAHolidayAreOrdinaryOnes() {
    var whitMonday = WHIT_MONDAY.in(2026);

    assertThat(ALL.contains(whitMonday)).isTrue();
    assertThat(ALL.contains(whitMonday.plusDays(1))).isFalse();
    assertThat(ALL.contains(LocalDate.of(2026, 12, 5))).isFalse();
    assertThat(ALL.contains(LocalDate.of(2026, 12, 31))).isFalse();
  }

  @Test
  void anAgreementMayCountNoHolidayAtAll() {
    var none = new PublicHolidays(EnumSet.noneOf(PublicHoliday.class));

    assertThat(none.in(2026)).isEmpty();
    assertThat(none.contains(LocalDate.of(2026, 1, 1))).isFalse();
  }

  @Test
  void aYearBeforeKingsDayIsRefused() {
    assertThatThrownBy(() -> ALL.contains(LocalDate.of(2013, 12, 25)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("from 2014 on, not in 2013");
  }
}
