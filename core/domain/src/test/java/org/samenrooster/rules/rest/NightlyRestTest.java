package org.samenrooster.rules.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;

/** ATW-youth-rest: 12 hours of rest in every night, 23:00 to 6:00 among them. */
class NightlyRestTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.NIGHTLY_REST,
        Map.of("restMinutes", 720, "fromMinuteOfDay", 1380, "untilMinuteOfDay", 360));
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void aQuarterOfAnHourAfterElevenIsTooLate() {
    var violations = check(working("2026-11-04T15:00", "2026-11-04T23:15"));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(15, 0, Unit.MINUTES));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-04T23:00")));
  }

  @Test
  void fromSixToElevenIsAllowed() {
    assertThat(check(working("2026-11-04T06:00", "2026-11-04T10:00"))).isEmpty();
    assertThat(check(working("2026-11-04T15:00", "2026-11-04T23:00"))).isEmpty();
  }

  @Test
  void aMinuteBeforeSixIsTooEarly() {
    assertThat(check(working("2026-11-04T05:59", "2026-11-04T10:00")))
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.nearest())
                    .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-04T06:00"))));
  }

  @Test
  void afterMidnightIsTheSameNight() {
    assertThat(check(working("2026-11-04T00:00", "2026-11-04T02:00")))
        .extracting(violation -> violation.measure().actual())
        .containsExactly(120L);
  }

  @Test
  void twelveHoursAroundTheNightAreEnoughAndAMinuteLessIsNot() {
    assertThat(
            check(
                working("2026-11-04T15:00", "2026-11-04T20:00")
                    .and("2026-11-05T08:00", "2026-11-05T12:00")))
        .isEmpty();

    var violations =
        check(
            working("2026-11-04T15:00", "2026-11-04T20:00")
                .and("2026-11-05T07:59", "2026-11-05T12:00"));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(719, 720, Unit.MINUTES));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-05T08:00")));
  }

  @Test
  void aLongRestByDayDoesNotStandForTheNight() {
    var roster =
        working("2026-11-04T06:00", "2026-11-04T07:00")
            .and("2026-11-04T22:00", "2026-11-04T23:00")
            .and("2026-11-05T06:00", "2026-11-05T07:00");

    assertThat(check(roster))
        .extracting(violation -> violation.measure().actual())
        .containsExactly(420L);
  }

  @Test
  void inTheSpringNightAnHourIsMissing() {
    var roster =
        working("2026-03-28T15:00", "2026-03-28T20:00").and("2026-03-29T08:00", "2026-03-29T12:00");

    assertThat(check(roster))
        .extracting(violation -> violation.measure().actual())
        .containsExactly(660L);
  }

  @Test
  void inTheAutumnNightThereIsAnHourMore() {
    assertThat(
            check(
                working("2026-10-24T15:00", "2026-10-24T20:00")
                    .and("2026-10-25T07:00", "2026-10-25T12:00")))
        .isEmpty();
  }

  @Test
  void onlyTheJudgedDaysAreReported() {
    var roster =
        working("2026-11-04T15:00", "2026-11-04T23:15").and("2026-11-05T07:00", "2026-11-05T08:00");

    assertThat(check(roster.judging("2026-11-05", "2026-11-06")))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-05T07:00"));
  }

  @Test
  void workFromElevenOnMayStartInTheMorning() {
    assertThat(check(working("2026-11-04T23:00", "2026-11-05T02:00")))
        .extracting(RuleViolation::nearest)
        .containsExactly(
            Optional.of(new Nearest(Nearest.Way.START_FROM, instant("2026-11-05T06:00"))));
  }

  @Test
  void workTooEarlyMayStartWhenTheWholeRestHasPassed() {
    var roster =
        working("2026-11-04T15:00", "2026-11-04T20:00").and("2026-11-05T05:00", "2026-11-05T10:00");

    assertThat(check(roster))
        .extracting(RuleViolation::nearest)
        .containsExactly(
            Optional.of(new Nearest(Nearest.Way.START_FROM, instant("2026-11-05T08:00"))));
  }

  @Test
  void theRestBeforeWorkAtSixIsOfTheNightAndThatAfterWorkUntilSixIsNot() {
    var atSix =
        working("2026-11-04T15:00", "2026-11-04T20:00").and("2026-11-05T06:00", "2026-11-05T10:00");
    var untilSix =
        working("2026-11-04T22:00", "2026-11-05T06:00").and("2026-11-05T12:00", "2026-11-05T16:00");

    assertThat(check(atSix)).extracting(v -> v.measure().actual()).containsExactly(600L);
    assertThat(check(untilSix))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-04T22:00"));
  }
}
