package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameters;

/** How many weeks before the roster a rule asks for. */
class HistoryOfRulesTest {

  @Test
  void rulesOverManyWeeksNeedTheHistoryOfThoseWeeks() {
    assertThat(historyOf(RuleKind.MAXIMUM_NIGHTS, Map.of("nights", 36, "weeks", 16))).isEqualTo(16);
    assertThat(
            historyOf(
                RuleKind.LONG_NIGHT_SHIFTS,
                Map.of(
                    "workMinutes", 600,
                    "longWorkMinutes", 720,
                    "times", 5,
                    "windowDays", 14,
                    "timesIn52Weeks", 22,
                    "restMinutes", 720)))
        .isEqualTo(52);
    assertThat(historyOf(RuleKind.MAXIMUM_AVERAGE_WEEK, Map.of("weeks", 4, "weekMinutes", 3300)))
        .isEqualTo(4);
    assertThat(historyOf(RuleKind.MAXIMUM_AVERAGE_WEEK, Map.of("weeks", 3, "weekMinutes", 3300)))
        .isZero();
    assertThat(historyOf(RuleKind.MINIMUM_FREE_SUNDAYS, Map.of("freeSundays", 13, "weeks", 52)))
        .isEqualTo(52);
    assertThat(historyOf(RuleKind.ON_CALL_FREE_PERIODS, freePeriods(28))).isEqualTo(4);
    assertThat(historyOf(RuleKind.ON_CALL_FREE_PERIODS, freePeriods(27))).isZero();
    assertThat(historyOf(RuleKind.MAXIMUM_QUICK_RETURNS, quickReturns(28))).isEqualTo(4);
    assertThat(historyOf(RuleKind.MAXIMUM_QUICK_RETURNS, quickReturns(27))).isZero();
    assertThat(historyOf(RuleKind.ONE_SHIFT_AT_A_TIME, Map.of())).isZero();
  }

  private static Map<String, Integer> freePeriods(int windowDays) {
    return Map.of("windowDays", windowDays, "times", 14, "freeMinutes", 1440);
  }

  private static Map<String, Integer> quickReturns(int windowDays) {
    return Map.of("restMinutes", 660, "times", 2, "windowDays", windowDays);
  }

  private static int historyOf(RuleKind kind, Map<String, Integer> numbers) {
    var terms = new RuleTerms("TEST-" + kind, "test art. 1", Severity.BLOCK);
    return kind.rule(terms, new RuleParameters(numbers)).historyWeeks();
  }
}
