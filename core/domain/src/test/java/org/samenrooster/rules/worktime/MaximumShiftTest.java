package org.samenrooster.rules.worktime;

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
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;

/** ATW-5.7 and ATW-5.8: 12 hours of work in a shift, 10 in a night shift. */
class MaximumShiftTest {

  private static List<RuleViolation> length(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_SHIFT, Map.of("workMinutes", 720));
  }

  private static List<RuleViolation> nightLength(Roster roster) {
    return roster.judgedBy(RuleKind.MAXIMUM_NIGHT_SHIFT, Map.of("workMinutes", 600));
  }

  @Test
  void twelveHoursOfWorkAreTheMost() {
    assertThat(length(Roster.empty().and("2026-11-02T07:00", "2026-11-02T19:45", 45))).isEmpty();
    assertThat(length(Roster.empty().and("2026-11-02T07:00", "2026-11-02T19:46", 45)))
        .extracting(v -> v.measure().actual())
        .containsExactly(721L);
  }

  @Test
  void twoBlocksLessThanEightHoursApartAreOneShift() {
    var apart =
        working("2026-11-02T06:00", "2026-11-02T11:00").and("2026-11-02T19:00", "2026-11-03T02:01");
    var together =
        working("2026-11-02T06:00", "2026-11-02T11:00").and("2026-11-02T18:59", "2026-11-03T02:01");

    assertThat(length(apart)).isEmpty();
    assertThat(length(together)).extracting(v -> v.measure().actual()).containsExactly(722L);
  }

  @Test
  void onCallAtHomeIsNoWorkForTheLengthOfAShift() {
    var roster =
        working("2026-11-02T07:00", "2026-11-02T15:00")
            .and(Roster.duty("2026-11-02T15:00", "2026-11-02T23:00", 0, ShiftKind.ON_CALL));

    assertThat(length(roster)).isEmpty();
  }

  @Test
  void aBlockThatWouldHaveToGoAsAWholeHasNoEarlierEnd() {
    var whole =
        working("2026-11-02T06:00", "2026-11-02T12:00")
            .and("2026-11-02T14:00", "2026-11-02T20:00")
            .and("2026-11-02T22:00", "2026-11-02T23:00");
    var partly =
        working("2026-11-02T06:00", "2026-11-02T12:00")
            .and("2026-11-02T14:00", "2026-11-02T19:59")
            .and("2026-11-02T22:00", "2026-11-02T23:00");

    assertThat(length(whole)).extracting(RuleViolation::nearest).containsExactly(Optional.empty());
    assertThat(length(partly))
        .extracting(RuleViolation::nearest)
        .containsExactly(Optional.of(new Nearest(Nearest.Way.END_BY, instant("2026-11-02T22:01"))));
  }

  @Test
  void tenHoursOfWorkInANightAreTheMost() {
    assertThat(nightLength(Roster.empty().and("2026-11-03T22:00", "2026-11-04T08:30", 30)))
        .isEmpty();
    assertThat(nightLength(Roster.empty().and("2026-11-03T22:00", "2026-11-04T08:31", 30)))
        .extracting(v -> v.measure().actual())
        .containsExactly(601L);
  }

  @Test
  void aLongEveningWithOneHourAfterMidnightIsNoNightShift() {
    assertThat(nightLength(working("2026-11-03T14:00", "2026-11-04T01:00"))).isEmpty();
    assertThat(nightLength(working("2026-11-03T14:00", "2026-11-04T01:01"))).hasSize(1);
  }
}
