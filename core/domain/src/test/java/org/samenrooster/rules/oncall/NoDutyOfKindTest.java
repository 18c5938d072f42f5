package org.samenrooster.rules.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.duty;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.ShiftKind;

/** ATW-youth-no-oncall and ATB-4.8-presence-adults: nobody under 18 is on call. */
class NoDutyOfKindTest {

  private static List<RuleViolation> check(RuleKind rule, ShiftKind kind) {
    return Roster.empty()
        .and(duty("2026-11-02T18:00", "2026-11-02T22:00", 0, kind))
        .judgedBy(rule, Map.of());
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(Roster.empty().judgedBy(RuleKind.NO_ON_CALL, Map.of())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ShiftKind.class)
  void timeOnCallAndStandByAreRefusedAndNothingElse(ShiftKind kind) {
    boolean onCall = kind == ShiftKind.ON_CALL || kind == ShiftKind.STAND_BY;

    assertThat(check(RuleKind.NO_ON_CALL, kind)).hasSize(onCall ? 1 : 0);
  }

  @ParameterizedTest
  @EnumSource(ShiftKind.class)
  void presenceDutyIsRefusedAndNothingElse(ShiftKind kind) {
    assertThat(check(RuleKind.NO_PRESENCE, kind)).hasSize(kind == ShiftKind.PRESENCE ? 1 : 0);
  }
}
