package org.samenrooster.rules.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;
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
import org.samenrooster.shifttype.ShiftKind;

/** ATB-4.8-presence-rest: 11 hours of rest before and after presence duty. */
class RestAroundPresenceTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(RuleKind.REST_AROUND_PRESENCE, Map.of("restMinutes", 660));
  }

  /** A sleep duty of Wednesday 22:00 to Thursday 7:00. */
  private static Roster sleepDuty() {
    return Roster.empty().and(duty("2026-11-04T22:00", "2026-11-05T07:00", 0, ShiftKind.PRESENCE));
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @Test
  void elevenHoursAfterAreEnoughAndAMinuteLessIsNot() {
    assertThat(check(sleepDuty().and("2026-11-05T18:00", "2026-11-05T22:00"))).isEmpty();

    var violations = check(sleepDuty().and("2026-11-05T17:59", "2026-11-05T22:00"));

    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).at()).isEqualTo(instant("2026-11-05T17:59"));
    assertThat(violations.get(0).measure()).isEqualTo(new Measure(659, 660, Unit.MINUTES));
    assertThat(violations.get(0).nearest())
        .contains(new Nearest(Nearest.Way.START_FROM, instant("2026-11-05T18:00")));
  }

  @Test
  void elevenHoursBeforeAreEnoughAndAMinuteLessIsNot() {
    assertThat(check(sleepDuty().and("2026-11-04T07:00", "2026-11-04T11:00"))).isEmpty();
    assertThat(check(sleepDuty().and("2026-11-04T07:00", "2026-11-04T11:01")))
        .extracting(RuleViolation::at)
        .containsExactly(instant("2026-11-04T22:00"));
  }

  @Test
  void workThatTouchesItIsPartOfIt() {
    var roster =
        sleepDuty()
            .and("2026-11-04T15:00", "2026-11-04T22:00")
            .and("2026-11-05T07:00", "2026-11-05T09:00");
    assertThat(check(roster)).isEmpty();

    assertThat(check(roster.and("2026-11-05T19:59", "2026-11-05T22:00"))).hasSize(1);
  }

  @Test
  void aShortGapBetweenOtherWorkIsAnotherRules() {
    assertThat(
            check(
                Roster.working("2026-11-04T07:00", "2026-11-04T11:00")
                    .and("2026-11-04T17:00", "2026-11-04T21:00")))
        .isEmpty();
  }

  @Test
  void timeOnCallDoesNotInterruptTheRest() {
    assertThat(
            check(
                sleepDuty()
                    .and(duty("2026-11-05T12:00", "2026-11-05T17:00", 0, ShiftKind.ON_CALL))
                    .and("2026-11-05T18:00", "2026-11-05T22:00")))
        .isEmpty();
  }

  @Test
  void inTheAutumnNightTheExtraHourIsWork() {
    // From Saturday 22:00 to Sunday 7:00 ten hours pass; rest counts from the end.
    var roster =
        Roster.empty()
            .and(duty("2026-10-24T22:00", "2026-10-25T02:00", 0, ShiftKind.PRESENCE))
            .and("2026-10-25T12:00", "2026-10-25T14:00");

    // The first 2:00 is meant; from it to 12:00 eleven hours pass.
    assertThat(check(roster)).isEmpty();
  }

  @Test
  void onlyTheJudgedDaysAreReported() {
    var roster = sleepDuty().and("2026-11-05T12:00", "2026-11-05T15:00");

    assertThat(check(roster.judging("2026-11-06", "2026-12-01"))).isEmpty();
    assertThat(check(roster.judging("2026-11-05", "2026-11-06"))).hasSize(1);
  }

  @Test
  void workThatLeadsToItAsksForRestAfterIt() {
    var before = Roster.empty().and("2026-11-04T15:00", "2026-11-04T22:00");

    assertThat(
            check(
                before
                    .and(duty("2026-11-04T22:00", "2026-11-05T07:00", 0, ShiftKind.PRESENCE))
                    .and("2026-11-05T17:59", "2026-11-05T22:00")))
        .hasSize(1);
  }

  @Test
  void workThatTouchesOtherWorkIsNoPresenceDuty() {
    assertThat(
            check(
                Roster.empty()
                    .and("2026-11-02T07:00", "2026-11-02T11:00")
                    .and("2026-11-02T11:00", "2026-11-02T15:00")
                    .and("2026-11-02T18:00", "2026-11-02T22:00")))
        .isEmpty();
  }
}
