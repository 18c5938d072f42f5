package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.AMSTERDAM;
import static org.samenrooster.rules.Roster.working;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three hours of work between 23:00 and 06:00 make a night shift. */
class NightTimeTest {

  private static final NightTime NIGHT = NightTime.of(23 * 60, 6 * 60, 180);

  @ParameterizedTest
  @CsvSource({
    "2026-11-02T18:00, 2026-11-03T02:00, true",
    "2026-11-02T18:00, 2026-11-03T01:59, false",
    "2026-11-03T03:00, 2026-11-03T11:00, true",
    "2026-11-03T03:01, 2026-11-03T11:00, false",
    "2026-11-03T06:00, 2026-11-03T23:00, false",
    // The hour that comes twice counts twice, the one that is skipped does not count.
    "2026-10-25T04:00, 2026-10-25T11:00, false",
    "2026-10-24T20:00, 2026-10-25T02:00, true",
    "2026-10-25T02:00, 2026-10-25T04:00, true",
    "2026-03-29T01:00, 2026-03-29T05:00, true",
    "2026-03-29T01:00, 2026-03-29T04:59, false",
  })
  void whatLiesInTheNightDecides(String start, String end, boolean isNight) {
    Spell shift = working(start, end).timeline().spells().get(0);

    assertThat(NIGHT.isWorkedIn(shift, AMSTERDAM)).isEqualTo(isNight);
  }

  @ParameterizedTest
  @CsvSource({"60, 300, true", "60, 239, false"})
  void aNightMayBeginAfterMidnight(int fromMinute, int untilMinute, boolean isNight) {
    Spell shift = working("2026-11-02T22:00", "2026-11-03T06:00").timeline().spells().get(0);

    assertThat(NightTime.of(fromMinute, untilMinute, 180).isWorkedIn(shift, AMSTERDAM))
        .isEqualTo(isNight);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "30, false"})
  void aBreakIsNoWork(int breakMinutes, boolean isNight) {
    Spell shift =
        Roster.empty()
            .and("2026-11-03T00:00", "2026-11-03T03:00", breakMinutes)
            .timeline()
            .spells()
            .get(0);

    assertThat(NIGHT.isWorkedIn(shift, AMSTERDAM)).isEqualTo(isNight);
  }
}
