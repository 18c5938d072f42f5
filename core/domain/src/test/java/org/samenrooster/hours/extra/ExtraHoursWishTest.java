package org.samenrooster.hours.extra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.time.DateRange;

class ExtraHoursWishTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void aWishSaysHowMuchAndWhen() {
    ExtraHoursWish wish =
        new ExtraHoursWishDraft(
                240, List.of("MON", "SUN"), List.of("EVENING"), "2026-03-02", "2026-03-30")
            .toWish();

    assertThat(wish)
        .isEqualTo(
            new ExtraHoursWish(
                240,
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                Set.of(DayPart.EVENING),
                DateRange.ofWeeks(MONDAY, 4)));
    assertThat(wish.isFor(LocalDateTime.parse("2026-03-02T18:00"))).isTrue();
    assertThat(wish.isFor(LocalDateTime.parse("2026-03-02T17:59"))).isFalse();
    assertThat(wish.isFor(LocalDateTime.parse("2026-03-03T18:00"))).isFalse();
    assertThat(wish.isFor(LocalDateTime.parse("2026-03-29T23:59"))).isTrue();
    assertThat(wish.isFor(LocalDateTime.parse("2026-03-30T18:00"))).isFalse();
    assertThat(wish.isFor(LocalDateTime.parse("2026-02-23T18:00"))).isFalse();
  }

  @Test
  void withoutDaysAndPartsEveryTimeIsWelcome() {
    ExtraHoursWish any = new ExtraHoursWishDraft(1, List.of(), List.of(), null, null).toWish();

    assertThat(any.isFor(LocalDateTime.parse("2026-03-04T03:00"))).isTrue();
    assertThat(any.dates().hasEnd()).isFalse();
  }

  @Test
  void theDayHasFourParts() {
    assertThat(
            List.of("00:00", "05:59", "06:00", "11:59", "12:00", "17:59", "18:00", "23:59").stream()
                .map(time -> DayPart.of(LocalTime.parse(time))))
        .containsExactly(
            DayPart.NIGHT,
            DayPart.NIGHT,
            DayPart.MORNING,
            DayPart.MORNING,
            DayPart.AFTERNOON,
            DayPart.AFTERNOON,
            DayPart.EVENING,
            DayPart.EVENING);
  }

  @Test
  void aRunOfDaysHoldsASeventhOfTheWeekForEachAndNeverMore() {
    ExtraHoursWish wish = new ExtraHoursWish(100, Set.of(), Set.of(), DateRange.ofWeeks(MONDAY, 2));

    assertThat(wish.minutesIn(DateRange.ofWeeks(MONDAY.minusWeeks(1), 4))).isEqualTo(200);
    // 100 × 6 / 7 = 85.7…
    assertThat(wish.minutesIn(new DateRange(MONDAY, MONDAY.plusDays(6)))).isEqualTo(85);
    assertThat(wish.minutesIn(DateRange.ofWeeks(MONDAY.minusWeeks(1), 1))).isZero();
  }

  @Test
  void everythingThatIsWrongIsTold() {
    assertThat(
            new ExtraHoursWishDraft(
                    3601,
                    List.of("MONDAY"),
                    List.of("EVENING", "LUNCH", "EVENING"),
                    "2026-03-02",
                    "2026-03-02")
                .check())
        .extracting(fault -> fault.pointer() + " " + fault.code() + " " + fault.value())
        .containsExactly(
            "/weeklyMinutes number-too-large 3601",
            "/days/0 unknown-choice MONDAY",
            "/dayParts/1 unknown-choice LUNCH",
            "/dayParts/2 duplicate-id EVENING",
            "/until end-before-start 2026-03-02");
    assertThat(new ExtraHoursWishDraft(0, List.of(), List.of(), null, null).check())
        .extracting(fault -> fault.code() + " " + fault.arguments())
        .containsExactly("number-too-small [1]");
    assertThat(new ExtraHoursWishDraft(3600, List.of(), List.of(), null, null).check()).isEmpty();
  }

  @Test
  void aWishWithFaultsIsNone() {
    assertThatThrownBy(
            () -> new ExtraHoursWishDraft(null, List.of(), List.of(), null, null).toWish())
        .hasMessageContaining("missing");
    DateRange week = DateRange.ofWeeks(MONDAY, 1);
    assertThatThrownBy(() -> new ExtraHoursWish(0, Set.of(), Set.of(), week))
        .hasMessageContaining("1 to 3600 minutes a week, not 0");
    assertThatThrownBy(() -> new ExtraHoursWish(3601, Set.of(), Set.of(), week))
        .hasMessageContaining("not 3601");
  }
}
