package org.samenrooster.rules.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;

/** ZKH-6.12-nights: 5 night shifts in a row. */
class MaximumSeriesTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_CONSECUTIVE_NIGHTS, Map.of("nights", 5, "seriesBreakMinutes", 2160));
  }

  private static Roster nights(int nights) {
    return Roster.empty().daily("2026-11-02", nights, "23:00", "07:00");
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void fiveNightsAreAllowedAndTheSixthIsNot() {
    assertThat(check(nights(5))).isEmpty();

    var violations = check(nights(6));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-11-07T23:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(6, 5, Unit.NIGHTS));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-08T19:00")));
  }

  @Test
  void anotherShiftEndsTheRow() {
    var roster =
        nights(3)
            .and("2026-11-05T23:00", "2026-11-06T00:30")
            .and("2026-11-06T23:00", "2026-11-07T07:00")
            .and("2026-11-07T23:00", "2026-11-08T07:00");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void aRestOfThirtySixHoursEndsTheRowAndAMinuteLessDoesNot() {
    // The fifth night ends on Saturday 7 November at 7:00.
    assertThat(check(nights(5).and("2026-11-08T19:00", "2026-11-09T03:00"))).isEmpty();
    assertThat(check(nights(5).and("2026-11-08T18:59", "2026-11-09T03:00"))).hasSize(1);
  }

  @Test
  void inTheAutumnNightTheRestIsAnHourLonger() {
    // Nights from 19 October; the fifth ends on Saturday 24 October at 7:00.
    var roster = Roster.empty().daily("2026-10-19", 5, "23:00", "07:00");

    assertThat(check(roster.and("2026-10-25T18:00", "2026-10-26T03:00"))).isEmpty();
  }

  @Test
  void nightsBeforeTheJudgedDaysCount() {
    assertThat(check(nights(6).judging("2026-11-07", "2026-11-08"))).hasSize(1);
    assertThat(check(nights(6).judging("2026-11-08", "2026-11-09"))).isEmpty();
  }
}
