package org.samenrooster.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Level;
import org.samenrooster.time.Interval;

final class LineFingerprintTest {

  @Test
  void theOrderOfTheShiftsDoesNotMatterAndEverythingElseDoes() {
    var one = shift("one", "2026-12-28T06:00:00Z");
    var two = shift("two", "2026-12-29T06:00:00Z");
    var line = LineFingerprint.of(List.of(one, two));

    assertThat(LineFingerprint.of(List.of(two, one))).isEqualTo(line);
    assertThat(LineFingerprint.of(List.of(one))).isNotEqualTo(line);
    assertThat(LineFingerprint.of(List.of(one, shift("two", "2026-12-29T07:00:00Z"))))
        .isNotEqualTo(line);
    assertThat(LineFingerprint.of(List.of(one, shift("three", "2026-12-29T06:00:00Z"))))
        .isNotEqualTo(line);
    assertThat(line.text()).hasSize(64);
  }

  @Test
  void anEmptyLineHasOneToo() {
    assertThat(LineFingerprint.of(List.of()).text()).hasSize(64);
  }

  private static Shift shift(String id, String start) {
    var zone = ZoneId.of("Europe/Amsterdam");
    var from = Instant.parse(start);
    var day = LocalDate.ofInstant(from, zone);
    var interval = new Interval(from, from.plusSeconds(8 * 3600));
    var duty = Duty.of(id, day, interval, 30, zone, ShiftKind.CARE);
    return new OpenShift(id, "E", new Level(3), duty);
  }
}
