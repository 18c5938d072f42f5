package org.samenrooster.rules.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Nearest;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.time.Interval;

/** HEALTH advice: no late shift before an early one, or not too many in four weeks. */
class QuickReturnsTest {

  private static final Map<String, Integer> TWO_IN_28 =
      Map.of("restMinutes", 660, "times", 2, "windowDays", 28);

  private static List<RuleViolation> none(Roster roster) {
    return roster.judgedBy(RuleKind.NO_QUICK_RETURNS, Map.of("restMinutes", 660));
  }

  private static List<String> beyondTwo(Roster roster) {
    return roster.namedBy(RuleKind.MAXIMUM_QUICK_RETURNS, TWO_IN_28);
  }

  private static Roster lateThenEarly(String... days) {
    Roster roster = Roster.empty();
    for (String day : days) {
      roster.and(day + "T15:00", day + "T23:00").and(next(day) + "T07:00", next(day) + "T15:00");
    }
    return roster;
  }

  private static LocalDate next(String day) {
    return LocalDate.parse(day).plusDays(1);
  }

  @Test
  void elevenHoursAreEnoughAndAMinuteLessIsAQuickReturn() {
    var late = "2026-11-02T15:00";
    assertThat(none(working(late, "2026-11-03T00:00").and("2026-11-03T11:00", "2026-11-03T15:00")))
        .isEmpty();

    var violations =
        none(working(late, "2026-11-03T00:00").and("2026-11-03T10:59", "2026-11-03T15:00"));

    assertThat(violations).hasSize(1);
    var violation = violations.get(0);
    assertThat(violation.measure()).isEqualTo(new Measure(659, 660, Unit.MINUTES));
    assertThat(violation.nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-03T11:00")));
    assertThat(violation.window())
        .contains(new Interval(instant(late), instant("2026-11-03T10:59")));
  }

  @Test
  void theHourThatIsSkippedIsNoRest() {
    assertThat(none(untilEight("2026-03-28").and("2026-03-29T08:00", "2026-03-29T15:00")))
        .isEmpty();
    assertThat(none(untilEight("2026-03-28").and("2026-03-29T07:59", "2026-03-29T15:00")))
        .hasSize(1);
  }

  @Test
  void theHourThatComesTwiceIsRestToo() {
    assertThat(none(untilEight("2026-10-24").and("2026-10-25T06:00", "2026-10-25T14:00")))
        .isEmpty();
    assertThat(none(untilEight("2026-10-24").and("2026-10-25T05:59", "2026-10-25T14:00")))
        .hasSize(1);
  }

  /** Work on a day until 20:00. */
  private static Roster untilEight(String day) {
    return working(day + "T12:00", day + "T20:00");
  }

  @Test
  void restAfterANightIsNoQuickReturn() {
    var roster =
        working("2026-11-02T23:00", "2026-11-03T07:00").and("2026-11-03T16:00", "2026-11-03T23:00");

    assertThat(none(roster)).isEmpty();
  }

  @Test
  void twoInFourWeeksAreAllowedAndAThirdIsNot() {
    assertThat(beyondTwo(lateThenEarly("2026-11-02", "2026-11-09"))).isEmpty();

    var violations =
        lateThenEarly("2026-11-02", "2026-11-09", "2026-11-16")
            .judgedBy(RuleKind.MAXIMUM_QUICK_RETURNS, TWO_IN_28);

    assertThat(violations).hasSize(1);
    var violation = violations.get(0);
    assertThat(violation.at()).isEqualTo(instant("2026-11-17T07:00"));
    assertThat(violation.measure()).isEqualTo(new Measure(3, 2, Unit.TIMES));
    assertThat(violation.nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-17T10:00")));
    assertThat(violation.window())
        .contains(new Interval(instant("2026-10-20T08:00"), instant("2026-11-17T07:00")));
  }

  @Test
  void fourWeeksAfterTheFirstThereIsRoomAgainAndAMinuteEarlierNot() {
    assertThat(beyondTwo(lateThenEarly("2026-11-02", "2026-11-09", "2026-11-30"))).isEmpty();

    var aMinuteEarlier =
        lateThenEarly("2026-11-02", "2026-11-09")
            .and("2026-11-30T15:00", "2026-11-30T22:30")
            .and("2026-12-01T06:59", "2026-12-01T15:00");
    assertThat(beyondTwo(aMinuteEarlier)).containsExactly("2026-12-01T06:59");
  }

  @Test
  void whatLiesBetweenQuickReturnsIsNotCounted() {
    var roster =
        lateThenEarly("2026-11-02")
            .daily("2026-11-05", 3, "07:00", "15:00")
            .and("2026-11-09T15:00", "2026-11-09T23:00")
            .and("2026-11-10T07:00", "2026-11-10T15:00");

    assertThat(beyondTwo(roster)).isEmpty();
  }

  @Test
  void quickReturnsBeforeTheJudgedDaysCountButAreNotNamed() {
    var roster = lateThenEarly("2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23");

    assertThat(beyondTwo(roster.judging("2026-11-24", "2026-11-25")))
        .containsExactly("2026-11-24T07:00");
  }
}
