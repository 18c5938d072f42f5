package org.samenrooster.rules.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

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

/** ATW-5.9-oncall-near-night: not on call in the 11 hours before a night shift and 14 after. */
class OnCallNearNightTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.ON_CALL_NEAR_NIGHT, Map.of("beforeMinutes", 660, "afterMinutes", 840));
  }

  private static Roster aNightAnd(String start, String end, ShiftKind kind) {
    return working("2026-11-04T23:00", "2026-11-05T07:00").and(duty(start, end, 0, kind));
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void elevenHoursBeforeANightAreFree() {
    assertThat(check(aNightAnd("2026-11-04T06:00", "2026-11-04T12:00", ShiftKind.ON_CALL)))
        .isEmpty();

    var violations = check(aNightAnd("2026-11-04T06:00", "2026-11-04T12:01", ShiftKind.ON_CALL));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-11-04T06:00"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(659, 660, Unit.MINUTES));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.END_BY, instant("2026-11-04T12:00")));
  }

  @Test
  void fourteenHoursAfterANightAreFree() {
    assertThat(check(aNightAnd("2026-11-05T21:00", "2026-11-05T23:00", ShiftKind.ON_CALL)))
        .isEmpty();

    var violations = check(aNightAnd("2026-11-05T20:59", "2026-11-05T23:00", ShiftKind.ON_CALL));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(839, 840, Unit.MINUTES));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-05T21:00")));
  }

  @Test
  void timeOnCallThatStartsTooLateToEndInTimeHasNoEarlierEnd() {
    assertThat(check(aNightAnd("2026-11-04T12:00", "2026-11-04T13:00", ShiftKind.ON_CALL)))
        .singleElement()
        .satisfies(violation -> assertThat(violation.nearest()).isEmpty());
  }

  @Test
  void standByIsJudgedToo() {
    assertThat(check(aNightAnd("2026-11-05T10:00", "2026-11-05T12:00", ShiftKind.STAND_BY)))
        .hasSize(1);
  }

  @Test
  void workIsJudgedByOtherRules() {
    assertThat(check(aNightAnd("2026-11-05T20:00", "2026-11-05T22:00", ShiftKind.CARE))).isEmpty();
  }

  @Test
  void aLateShiftIsNoNight() {
    var roster =
        working("2026-11-04T15:30", "2026-11-05T01:00")
            .and(duty("2026-11-05T08:00", "2026-11-05T12:00", 0, ShiftKind.ON_CALL));

    assertThat(check(roster)).isEmpty();
  }

  @Test
  void beingOnCallInTheBreakOfTheNightItselfIsNotBeforeOrAfterIt() {
    assertThat(check(aNightAnd("2026-11-05T03:00", "2026-11-05T03:30", ShiftKind.ON_CALL)))
        .isEmpty();
  }

  @Test
  void betweenTwoNightsTheWorseSideIsTold() {
    var roster =
        aNightAnd("2026-11-05T12:00", "2026-11-05T20:00", ShiftKind.ON_CALL)
            .and("2026-11-05T23:00", "2026-11-06T07:00");

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(300L);
  }

  @Test
  void inTheSpringNightFourteenHoursEndAnHourLaterOnTheClock() {
    var roster =
        working("2026-03-28T23:00", "2026-03-29T01:30")
            .and(duty("2026-03-29T15:30", "2026-03-29T18:00", 0, ShiftKind.ON_CALL));

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(780L);
  }

  @Test
  void onlyTimeOnCallOfTheJudgedDaysIsReported() {
    var roster = aNightAnd("2026-11-05T10:00", "2026-11-05T12:00", ShiftKind.ON_CALL);

    assertThat(check(roster.judging("2026-11-06", "2026-12-01"))).isEmpty();
    assertThat(check(roster.judging("2026-11-05", "2026-11-06"))).hasSize(1);
  }

  @Test
  void timeOnCallDuringTheWholeNightIsNeitherBeforeNorAfterIt() {
    assertThat(check(aNightAnd("2026-11-04T23:00", "2026-11-05T07:00", ShiftKind.ON_CALL)))
        .isEmpty();
    assertThat(check(aNightAnd("2026-11-04T23:00", "2026-11-05T07:01", ShiftKind.ON_CALL)))
        .extracting(RuleViolation::textKey)
        .containsExactly("on-call-after-night");
  }
}
