package org.samenrooster.rules.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.working;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Roster;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.pack.RuleKind;

/** More than one night in two weeks, where some weeks among them hold too much night work. */
class NightWorkTest {

  private static List<RuleViolation> check(Roster roster, int nightWorkMinutes, int weeks) {
    return roster.judgedBy(
        RuleKind.MAXIMUM_NIGHTS_OR_NIGHT_WORK,
        Map.of(
            "nights",
            1,
            "weeks",
            2,
            "nightWorkMinutes",
            nightWorkMinutes,
            "nightWorkWeeks",
            weeks));
  }

  @Test
  void theFirstNightOfTheFirstWeekCounts() {
    // Two nights that hold all six hours from midnight.
    var roster =
        working("2026-11-02T22:45", "2026-11-03T07:15").and("2026-11-09T22:45", "2026-11-10T07:15");

    assertThat(check(roster, 720, 2)).isEmpty();
    assertThat(check(roster, 719, 2))
        .extracting(RuleViolation::textKey)
        .containsExactly("maximum-nights-or-work");
  }

  @Test
  void whatASundayNightHoldsCountsInTheWeekThatFollows() {
    var roster =
        working("2026-11-08T22:45", "2026-11-09T07:15").and("2026-11-10T22:45", "2026-11-11T07:15");

    assertThat(check(roster, 720, 1)).isEmpty();
    assertThat(check(roster, 719, 1)).hasSize(1);
  }

  @Test
  void nightsAloneAreTooManyInWordsOfTheirOwn() {
    var roster =
        working("2026-11-02T22:45", "2026-11-03T07:15").and("2026-11-09T22:45", "2026-11-10T07:15");

    assertThat(roster.judgedBy(RuleKind.MAXIMUM_NIGHTS, Map.of("nights", 1, "weeks", 2)))
        .extracting(RuleViolation::textKey)
        .containsExactly("maximum-nights");
  }
}
