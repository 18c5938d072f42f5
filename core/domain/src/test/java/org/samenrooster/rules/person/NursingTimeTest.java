package org.samenrooster.rules.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.instant;
import static org.samenrooster.rules.Roster.working;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.pack.RuleKind;

/** ATW-4.8-nursing: a quarter of a shift. */
class NursingTimeTest {

  @Test
  void aQuarterOfAShiftWithoutItsBreakIsForBreastfeeding() {
    var reminders =
        working("2026-11-02T07:00", "2026-11-02T11:00")
            .and("2026-11-03T07:00", "2026-11-03T15:30", 30)
            .judgedBy(RuleKind.NURSING_TIME, Map.of("sharePercent", 25));

    assertThat(reminders)
        .extracting(reminder -> reminder.measure())
        .containsExactly(new Measure(240, 60, Unit.MINUTES), new Measure(480, 120, Unit.MINUTES));
    assertThat(reminders.get(1).at()).isEqualTo(instant("2026-11-03T07:00"));
  }
}
