package org.samenrooster.rules.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;

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
import org.samenrooster.shifttype.ShiftKind;

/** ATB-5.19.3-standby, ATB-5.19.4-cumulation and ATB-4.8-presence-count. */
class MaximumDutiesTest {

  private static final Map<String, Integer> CARE =
      Map.of("timesInSevenDays", 3, "times", 32, "weeks", 16);

  private static List<RuleViolation> standBy(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_STAND_BY, CARE);
  }

  private static List<RuleViolation> together(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_ON_CALL_TOGETHER, CARE);
  }

  private static List<RuleViolation> presence(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_PRESENCE, Map.of("times", 52, "weeks", 26));
  }

  private static Roster on(Roster roster, ShiftKind kind, String... days) {
    for (String day : days) {
      roster.and(duty(day + "T18:00", day + "T23:00", 0, kind));
    }
    return roster;
  }

  private static Roster weekly(ShiftKind kind, LocalDate monday, int weeks) {
    Roster roster = Roster.empty();
    for (int i = 0; i < weeks; i++) {
      LocalDate day = monday.plusWeeks(i);
      on(roster, kind, day.toString(), day.plusDays(3).toString());
    }
    return roster;
  }

  private static final String[] THREE = {"2026-11-02", "2026-11-04", "2026-11-06"};

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(standBy(Roster.empty())).isEmpty();
    assertThat(together(Roster.empty())).isEmpty();
    assertThat(presence(Roster.empty())).isEmpty();
  }

  @Test
  void threeTimesInAWeekIsAllowedAndAFourthIsNot() {
    var roster = on(Roster.empty(), ShiftKind.STAND_BY, THREE);
    assertThat(standBy(roster)).isEmpty();

    var violations = standBy(on(roster, ShiftKind.STAND_BY, "2026-11-08"));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-11-08T18:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(4, 3, Unit.TIMES));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-09T18:00")));
  }

  @Test
  void exactlySevenDaysAfterTheFirstThereIsRoomAgainAndAMinuteEarlierNot() {
    var three = on(Roster.empty(), ShiftKind.STAND_BY, THREE);
    assertThat(
            standBy(three.and(duty("2026-11-09T18:00", "2026-11-09T20:00", 0, ShiftKind.STAND_BY))))
        .isEmpty();

    var early = on(Roster.empty(), ShiftKind.STAND_BY, THREE);
    assertThat(
            standBy(early.and(duty("2026-11-09T17:59", "2026-11-09T20:00", 0, ShiftKind.STAND_BY))))
        .hasSize(1);
  }

  @Test
  void overTheAutumnClockChangeSevenDaysAreAnHourShorterOnTheClock() {
    var three =
        on(Roster.empty(), ShiftKind.STAND_BY, "2026-10-19", "2026-10-21", "2026-10-23")
            .and(duty("2026-10-26T17:00", "2026-10-26T20:00", 0, ShiftKind.STAND_BY));

    assertThat(standBy(three)).isEmpty();
  }

  @Test
  void standByDoesNotCountTimeOnCallAndTogetherTheyDo() {
    var roster = on(Roster.empty(), ShiftKind.STAND_BY, THREE);
    on(roster, ShiftKind.ON_CALL, "2026-11-07");

    assertThat(standBy(roster)).isEmpty();
    assertThat(together(roster)).hasSize(1);
  }

  @Test
  void presenceDutyCountsWithTimeOnCallAndWorkDoesNot() {
    var roster = on(Roster.empty(), ShiftKind.ON_CALL, THREE);
    on(roster, ShiftKind.CARE, "2026-11-07");
    assertThat(together(roster)).isEmpty();

    assertThat(together(on(roster, ShiftKind.PRESENCE, "2026-11-08"))).hasSize(1);
  }

  @Test
  void thirtyTwoTimesInSixteenWeeksAreAllowedAndAThirtyThirdIsNot() {
    var roster = weekly(ShiftKind.STAND_BY, LocalDate.of(2026, 6, 1), 16);
    assertThat(standBy(roster)).isEmpty();

    var violations = standBy(on(roster, ShiftKind.STAND_BY, "2026-09-20"));

    assertThat(violations)
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-09-20T18:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(33, 32, Unit.TIMES));
    assertThat(violations.get(0).window().orElseThrow().start())
        .isEqualTo(instant("2026-06-01T00:00"));
  }

  @Test
  void theSeventeenthWeekIsAnotherSixteen() {
    assertThat(standBy(weekly(ShiftKind.STAND_BY, LocalDate.of(2026, 6, 1), 17))).isEmpty();
  }

  @Test
  void whatWasBeforeTheJudgedDaysCountsAndIsNotReported() {
    var roster = weekly(ShiftKind.STAND_BY, LocalDate.of(2026, 6, 1), 16);
    on(roster, ShiftKind.STAND_BY, "2026-09-19");

    assertThat(standBy(roster.judging("2026-09-20", "2026-12-01"))).isEmpty();
    assertThat(standBy(on(roster, ShiftKind.STAND_BY, "2026-09-20"))).hasSize(1);
  }

  @Test
  void fiftyTwoPresenceDutiesInHalfAYearAreAllowedAndOneMoreIsNot() {
    var roster = weekly(ShiftKind.PRESENCE, LocalDate.of(2026, 5, 4), 26);
    assertThat(presence(roster)).isEmpty();

    assertThat(presence(on(roster, ShiftKind.PRESENCE, "2026-10-31")))
        .extracting(v -> v.measure().actual())
        .containsExactly(53L);
  }
}
