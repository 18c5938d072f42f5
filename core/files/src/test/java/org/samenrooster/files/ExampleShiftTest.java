package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftKind;

class ExampleShiftTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static List<Duty> work(String text) {
    return ExampleShiftReader.parse(text).orElseThrow().in(AMSTERDAM);
  }

  private static List<String> days(String text) {
    return work(text).stream().map(duty -> duty.day().toString()).toList();
  }

  @Test
  void anEndThatIsNotLaterIsOnTheNextDay() {
    assertThat(work("2026-11-02 22:00-07:00/30").get(0).workMinutes()).isEqualTo(9 * 60 - 30);
    assertThat(work("2026-11-02 08:00-08:00").get(0).workMinutes()).isEqualTo(24 * 60);
    // The clock goes back in this night.
    assertThat(work("2026-10-24 22:00-07:00").get(0).workMinutes()).isEqualTo(10 * 60);
  }

  @Test
  void breaksWithAPlaceAndCallsLieInTheNightToo() {
    Duty night = work("2026-11-02 22:00-07:00/23:30-23:45,03:00-03:30").get(0);
    Duty onCall = work("2026-11-02 20:00-08:00 ON_CALL(22:00-22:45,02:00-02:40)").get(0);

    assertThat(night.breakLengths()).containsExactly(15, 30);
    assertThat(night.nightMinutes()).isEqualTo(6 * 60 - 30);
    assertThat(onCall.kind()).isEqualTo(ShiftKind.ON_CALL);
    assertThat(onCall.workMinutes()).isEqualTo(45 + 40);
  }

  @Test
  void aShiftMayAskForALevel() {
    assertThat(work("2026-11-02 07:00-15:00 TRAINING L4").get(0).requiredLevel().orElseThrow())
        .hasFieldOrPropertyWithValue("value", 4);
  }

  @Test
  void aShiftRepeatsOnDaysOfTheWeek() {
    assertThat(days("2026-11-02 07:00-15:00 MON-WED"))
        .containsExactly("2026-11-02", "2026-11-03", "2026-11-04");
    // From a Friday on, a Monday is the next one; a week runs over its end.
    assertThat(days("2026-11-06 07:00-15:00 FRI-MON"))
        .containsExactly("2026-11-06", "2026-11-07", "2026-11-08", "2026-11-09");
    assertThat(days("2026-11-02 07:00-15:00 SAT,TUE x2/2"))
        .containsExactly("2026-11-03", "2026-11-07", "2026-11-17", "2026-11-21");
    assertThat(days("2026-01-05 07:00-15:30/30 MON-FRI x16"))
        .hasSize(80)
        .startsWith("2026-01-05")
        .endsWith("2026-04-24");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-31 07:00-15:00",
        "2026-11-02 07:00-24:01",
        "2026-11-02 7:00-15:00",
        "2026-11-02 07:00-15:00/480",
        "2026-11-02 07:00-15:00/15:00-15:30",
        "2026-11-02 07:00-15:00/06:30-07:30",
        "2026-11-02 20:00-08:00 ON_CALL(08:00-08:30)",
        "2026-11-02 07:00-15:00 WORKING",
        "2026-11-02 07:00-15:00 L8",
        "2026-11-02 07:00-15:00 MON-DAY",
        "2026-11-02 07:00-15:00 x4",
        ""
      })
  void whatIsNoShiftIsNone(String text) {
    assertThat(ExampleShiftReader.parse(text)).isEmpty();
  }
}
