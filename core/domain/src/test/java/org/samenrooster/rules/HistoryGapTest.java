package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class HistoryGapTest {

  private static final HistoryGap GAP =
      new HistoryGap(new RuleTerms("LAW", "law art. 1", Severity.BLOCK), 16, 3);

  @Test
  void aPersonReadsHowManyWeeksOfWhichRuleAreKnown() {
    assertThat(GAP.message(Locale.ENGLISH))
        .isEqualTo("LAW looks at 16 weeks, of which 3 are known (law art. 1).");
    assertThat(GAP.message(Locale.forLanguageTag("nl")))
        .isEqualTo("LAW kijkt naar 16 weken, waarvan er 3 bekend zijn (law art. 1).");
  }
}
