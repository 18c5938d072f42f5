package org.samenrooster.rules.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.pack.RuleKind;

/** ATW-5.8: 46 hours of rest after three nights or more. */
class RestAfterNightSeriesTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.REST_AFTER_NIGHT_SERIES,
        Map.of("nights", 3, "restMinutes", 2760, "seriesBreakMinutes", 2160));
  }

  @Test
  void afterThreeNightsFortySixHoursAreNeeded() {
    // The last night ends Thursday 5 November 07:15; Saturday 05:15 is the earliest start.
    var nights = Roster.empty().daily("2026-11-02", 3, "22:45", "07:15");

    assertThat(check(nights.and("2026-11-07T05:15", "2026-11-07T13:00"))).isEmpty();
  }

  @Test
  void oneMinuteLessThanFortySixHoursBlocks() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 3, "22:45", "07:15")
            .and("2026-11-07T05:14", "2026-11-07T13:00");

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(2759L);
  }

  @Test
  void afterTwoNightsNoFortySixHoursAreNeeded() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 2, "22:45", "07:15")
            .and("2026-11-05T15:00", "2026-11-05T23:00");

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void aFourthNightGoesOnWithTheSeries() {
    assertThat(check(Roster.empty().daily("2026-11-02", 4, "22:45", "07:15"))).isEmpty();
  }

  @Test
  void aNightAfterAWeeklyRestButBeforeFortySixHoursBlocks() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 3, "22:45", "07:15")
            .and("2026-11-06T22:45", "2026-11-07T07:15");

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(39 * 60 + 30L);
  }

  @Test
  void nightsBeforeTheJudgedDaysCountForTheSeries() {
    var roster =
        Roster.empty()
            .daily("2026-11-02", 3, "22:45", "07:15")
            .and("2026-11-06T15:00", "2026-11-06T23:00")
            .judging("2026-11-06", "2026-11-30");

    assertThat(check(roster)).hasSize(1);
    assertThat(check(roster.judging("2026-11-07", "2026-11-30"))).isEmpty();
  }

  @Test
  void threeNightsAndANightAfterAWeeklyRestAskForTheLongRest() {
    var three = Roster.empty().daily("2026-11-02", 3, "23:00", "07:00");
    assertThat(check(three.and("2026-11-06T18:59", "2026-11-07T03:00"))).isEmpty();

    var broken = Roster.empty().daily("2026-11-02", 3, "23:00", "07:00");
    var violations = check(broken.and("2026-11-06T19:00", "2026-11-07T03:00"));
    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-06T19:00"));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-07T05:00")));
  }
}
