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

/** ZKH-6.12-nights: 5 night shifts in a row; ATW-5.8: 7 shifts in a row with a night. */
class MaximumSeriesTest {

  private static List<RuleViolation> nights(Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_CONSECUTIVE_NIGHTS, Map.of("nights", 5, "seriesBreakMinutes", 2160));
  }

  private static Roster inARow(int nights) {
    return Roster.empty().daily("2026-11-02", nights, "23:00", "07:00");
  }

  @Test
  void fiveNightsAreAllowedAndTheSixthIsNot() {
    assertThat(nights(inARow(5))).isEmpty();

    var violations = nights(inARow(6));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-11-07T23:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(6, 5, Unit.NIGHTS));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-08T19:00")));
  }

  @Test
  void anotherShiftEndsTheRow() {
    var roster =
        inARow(3)
            .and("2026-11-05T23:00", "2026-11-06T00:30")
            .and("2026-11-06T23:00", "2026-11-07T07:00")
            .and("2026-11-07T23:00", "2026-11-08T07:00");

    assertThat(nights(roster)).isEmpty();
  }

  @Test
  void aRestOfThirtySixHoursEndsTheRowAndAMinuteLessDoesNot() {
    // The fifth night ends on Saturday 7 November at 7:00.
    assertThat(nights(inARow(5).and("2026-11-08T19:00", "2026-11-09T03:00"))).isEmpty();
    assertThat(nights(inARow(5).and("2026-11-08T18:59", "2026-11-09T03:00"))).hasSize(1);
  }

  @Test
  void inTheAutumnNightTheRestIsAnHourLonger() {
    // Nights from 19 October; the fifth ends on Saturday 24 October at 7:00.
    var roster = Roster.empty().daily("2026-10-19", 5, "23:00", "07:00");

    assertThat(nights(roster.and("2026-10-25T18:00", "2026-10-26T03:00"))).isEmpty();
  }

  @Test
  void nightsBeforeTheJudgedDaysCount() {
    assertThat(nights(inARow(6).judging("2026-11-07", "2026-11-08"))).hasSize(1);
    assertThat(nights(inARow(6).judging("2026-11-08", "2026-11-09"))).isEmpty();
  }

  private static List<RuleViolation> withNight(Roster roster) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_SERIES_WITH_NIGHT, Map.of("shifts", 7, "seriesBreakMinutes", 2160));
  }

  @Test
  void sevenShiftsInARowWithANightAreTheMost() {
    var seven =
        Roster.empty()
            .daily("2026-11-02", 4, "07:00", "15:00")
            .daily("2026-11-06", 3, "22:45", "07:15");
    var eight =
        Roster.empty()
            .daily("2026-11-02", 5, "07:00", "15:00")
            .daily("2026-11-07", 3, "22:45", "07:15");

    assertThat(withNight(seven)).isEmpty();
    assertThat(withNight(eight)).extracting(v -> v.measure().actual()).containsExactly(8L);
  }

  @Test
  void eightDayShiftsInARowAreNotThisRulesBusiness() {
    assertThat(withNight(Roster.empty().daily("2026-11-02", 8, "07:00", "15:00"))).isEmpty();
  }

  @Test
  void aRestOfThirtySixHoursEndsTheSeriesAndOneMinuteLessDoesNot() {
    var broken =
        Roster.empty()
            .daily("2026-11-02", 4, "07:00", "15:00")
            .and("2026-11-07T03:00", "2026-11-07T11:00")
            .daily("2026-11-08", 3, "07:00", "15:00");
    var unbroken =
        Roster.empty()
            .daily("2026-11-02", 4, "07:00", "15:00")
            .and("2026-11-07T02:59", "2026-11-07T11:00")
            .daily("2026-11-08", 3, "07:00", "15:00");

    assertThat(withNight(broken)).isEmpty();
    assertThat(withNight(unbroken)).hasSize(1);
  }

  @Test
  void theShiftThatIsOneTooManyMayStartAfterTheRestThatEndsTheSeries() {
    var violations = withNight(Roster.empty().daily("2026-11-02", 8, "23:00", "07:00"));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-10T19:00")));
  }
}
