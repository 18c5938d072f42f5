package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.rules.Roster.working;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.pack.RuleKind;

/** What a person reads. */
class RuleSentencesTest {

  @Test
  void aViolationReadsAsASentenceInBothLanguages() {
    var roster =
        working("2026-11-02T15:30", "2026-11-02T23:30").and("2026-11-03T07:00", "2026-11-03T15:00");
    var violation =
        roster
            .judgedBy(
                RuleKind.MINIMUM_DAILY_REST, Map.of("restMinutes", 660, "shortRestMinutes", 480))
            .get(0);

    assertThat(violation.message(Locale.ENGLISH, Roster.AMSTERDAM))
        .isEqualTo(
            "With the work of Tuesday 3 November 7:00 the longest rest in the 24 hours from Monday 2 November"
                + " 15:30 would be 7 h 30 min; 11 h is needed (test art. 1). From 10:30 it fits.");
    assertThat(violation.message(Locale.forLanguageTag("nl-NL"), Roster.AMSTERDAM))
        .isEqualTo(
            "Met het werk van dinsdag 3 november 7:00 zou de langste rust in de 24 uur vanaf maandag 2 november"
                + " 15:30 7 uur 30 min zijn; nodig is 11 uur (test art. 1). Vanaf 10:30 past het wel.");
  }

  @Test
  void lessThanAnHourIsSaidInMinutes() {
    assertThat(sentences("2026-11-02T14:01", "2026-11-02T22:00"))
        .contains("overlap for 59 min, at")
        .doesNotContain("0 h");
    assertThat(sentences("2026-11-02T14:00", "2026-11-02T22:00")).contains("overlap for 1 h, at");
  }

  private static String sentences(String start, String end) {
    var roster = working("2026-11-02T07:00", "2026-11-02T15:00").and(start, end);
    return roster
        .judgedBy(RuleKind.ONE_SHIFT_AT_A_TIME, Map.of())
        .get(0)
        .message(Locale.ENGLISH, Roster.AMSTERDAM);
  }

  @Test
  void nothingIsNoHours() {
    var terms = new RuleTerms("TEST", "test art. 1", Severity.BLOCK);
    var violation =
        RuleViolation.of(
            terms, 0, new RuleViolation.Measure(0, 30, RuleViolation.Unit.MINUTES), "break");

    assertThat(violation.message(Locale.ENGLISH, Roster.AMSTERDAM)).contains("have 0 h of break");
  }
}
