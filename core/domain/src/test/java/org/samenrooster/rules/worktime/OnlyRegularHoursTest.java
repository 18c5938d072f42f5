package org.samenrooster.rules.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.working;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.pack.RuleKind;

/** ZKH-9.2-pregnant: Monday to Friday 7:00 to 20:00, Saturday 8:00 to 12:00. */
class OnlyRegularHoursTest {

  private static List<RuleViolation> check(Roster roster) {
    return roster.judgedBy(
        RuleKind.ONLY_REGULAR_HOURS,
        Map.of(
            "weekdayFromMinute", 420,
            "weekdayUntilMinute", 1200,
            "saturdayFromMinute", 480,
            "saturdayUntilMinute", 720));
  }

  @Test
  void anEmptyRosterBreaksNothing() {
    assertThat(check(Roster.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02T07:00, 2026-11-02T20:00",
    "2026-11-06T07:00, 2026-11-06T15:00",
    "2026-11-07T08:00, 2026-11-07T12:00"
  })
  void regularHoursBreakNothing(String start, String end) {
    assertThat(check(working(start, end))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02T06:59, 2026-11-02T15:00, 1",
    "2026-11-02T12:00, 2026-11-02T20:01, 1",
    "2026-11-07T07:59, 2026-11-07T12:01, 2",
    "2026-11-08T09:00, 2026-11-08T11:00, 120",
    "2026-11-02T23:00, 2026-11-03T07:30, 480",
    "2026-10-24T23:00, 2026-10-25T07:00, 540"
  })
  void whatLiesOutsideIsCounted(String start, String end, long irregular) {
    assertThat(check(working(start, end)))
        .extracting(violation -> violation.measure().actual())
        .containsExactly(irregular);
  }

  @Test
  void onlyTheJudgedDaysAreReported() {
    var roster = working("2026-11-02T23:00", "2026-11-03T07:00");

    assertThat(check(roster.judging("2026-11-03", "2026-11-04"))).isEmpty();
  }
}
