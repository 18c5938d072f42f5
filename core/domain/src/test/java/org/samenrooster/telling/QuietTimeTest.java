package org.samenrooster.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuietTimeTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Predicate<LocalTime> NIGHT =
      time -> !time.isBefore(LocalTime.of(22, 0)) || time.isBefore(LocalTime.of(7, 0));
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static final NotificationPreferences USUAL = NotificationPreferences.UNSAID;

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "2026-11-23T21:59:59, 2026-11-23T21:59:59",
    "2026-11-23T22:00, 2026-11-24T07:00",
    "2026-11-24T00:00, 2026-11-24T07:00",
    "2026-11-24T06:59:30, 2026-11-24T07:00",
    "2026-11-24T07:00, 2026-11-24T07:00",
    // The night over the end of summer time is an hour longer, over its beginning an hour shorter.
    "2026-10-24T23:00, 2026-10-25T07:00",
    "2027-03-27T23:00, 2027-03-28T07:00"
  })
  void whatHappensInQuietHoursIsToldWhenTheyAreOver(LocalDateTime told, LocalDateTime heard) {
    var quiet = new QuietTime(AMSTERDAM, NIGHT, day -> false);

    assertThat(quiet.firstAfter(at(told), USUAL)).isEqualTo(at(heard));
    assertThat(
            quiet.firstAfter(
                at(told), new NotificationPreferences(true, false, Set.of(), Set.of())))
        .isEqualTo(at(told));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "2026-11-22T12:00, 2026-11-22T12:00",
    // Monday and Tuesday are off: it waits for Wednesday, and there until the night is over.
    "2026-11-22T23:00, 2026-11-25T07:00",
    "2026-11-23T00:00, 2026-11-25T07:00",
    "2026-11-24T23:59, 2026-11-25T07:00",
    "2026-11-25T08:00, 2026-11-25T08:00"
  })
  void whatHappensOnADayOffIsToldOnTheNextOther(LocalDateTime told, LocalDateTime heard) {
    Predicate<LocalDate> off = day -> day.equals(MONDAY) || day.equals(MONDAY.plusDays(1));
    var quiet = new QuietTime(AMSTERDAM, NIGHT, off);

    assertThat(quiet.firstAfter(at(told), USUAL)).isEqualTo(at(heard));
    assertThat(
            quiet.firstAfter(at(told), new NotificationPreferences(true, true, Set.of(), Set.of())))
        .isEqualTo(at(told));
  }

  @Test
  void whoIsInNoHurryWithQuietHoursHasDaysOffAllTheSame() {
    var quiet = new QuietTime(AMSTERDAM, NIGHT, MONDAY::equals);
    var atNight = new NotificationPreferences(true, false, Set.of(), Set.of());

    assertThat(quiet.firstAfter(at(MONDAY.atTime(23, 0)), atNight))
        .isEqualTo(at(MONDAY.plusDays(1).atStartOfDay()));
  }

  @Test
  void nobodyIsKeptInSilenceForEver() {
    var quiet = new QuietTime(AMSTERDAM, time -> true, day -> true);

    assertThat(quiet.firstAfter(at(MONDAY.atTime(12, 0)), USUAL))
        .isBetween(at(MONDAY.plusDays(14).atStartOfDay()), at(MONDAY.plusDays(16).atStartOfDay()));
  }

  private static Instant at(LocalDateTime local) {
    return local.atZone(AMSTERDAM).toInstant();
  }
}
