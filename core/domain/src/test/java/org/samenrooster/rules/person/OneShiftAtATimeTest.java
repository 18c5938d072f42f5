package org.samenrooster.rules.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.pack.RuleKind;

/** BASE-one-shift: nobody is in two shifts at once. */
class OneShiftAtATimeTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(RuleKind.ONE_SHIFT_AT_A_TIME, Map.of());
  }

  @Test
  void shiftsThatTouchDoNotOverlapAndOneMinuteMoreDoes() {
    var touching =
        working("2026-11-02T07:00", "2026-11-02T15:00").and("2026-11-02T15:00", "2026-11-02T19:00");
    var overlapping =
        working("2026-11-02T07:00", "2026-11-02T15:00").and("2026-11-02T14:59", "2026-11-02T19:00");

    assertThat(check(touching)).isEmpty();
    assertThat(check(overlapping)).extracting(v -> v.measure().actual()).containsExactly(1L);
  }

  @Test
  void aShiftInsideALongerOneOverlapsAndSoDoesTheNext() {
    var roster =
        working("2026-11-02T07:00", "2026-11-02T17:00")
            .and("2026-11-02T08:00", "2026-11-02T09:00")
            .and("2026-11-02T16:00", "2026-11-02T20:00");

    assertThat(check(roster)).extracting(v -> v.measure().actual()).containsExactly(60L, 60L);
  }

  @Test
  void ofTwoShiftsThatEndTogetherTheLaterIsTheOneThatKeepsBusy() {
    var violations =
        working("2026-11-02T07:00", "2026-11-02T15:00")
            .and("2026-11-02T09:00", "2026-11-02T15:00")
            .and("2026-11-02T10:00", "2026-11-02T12:00")
            .judgedBy(RuleKind.ONE_SHIFT_AT_A_TIME, Map.of());

    assertThat(violations)
        .extracting(violation -> violation.window().orElseThrow().start())
        .containsExactly(instant("2026-11-02T07:00"), instant("2026-11-02T09:00"));
  }
}
