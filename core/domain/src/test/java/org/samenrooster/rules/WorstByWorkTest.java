package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;

class WorstByWorkTest {

  private static final RuleTerms TERMS = new RuleTerms("TEST", "test art. 1", Severity.BLOCK);

  private static RuleViolation at(long minute, long actual, String textKey) {
    return RuleViolation.of(TERMS, minute, new Measure(actual, 10, Unit.TIMES), textKey);
  }

  private static List<String> kept(RuleViolation... violations) {
    WorstByWork worst = new WorstByWork(new Span(100, 200));
    for (RuleViolation violation : violations) {
      worst.add(violation);
    }
    List<RuleViolation> kept = new ArrayList<>();
    worst.reportTo(kept::add);
    return kept.stream().map(RuleViolation::textKey).toList();
  }

  @Test
  void theWorstOfTheSameWorkIsKept() {
    assertThat(kept(at(100, 12, "two"), at(100, 13, "three"), at(100, 11, "one")))
        .containsExactly("three");
    assertThat(kept(at(100, 9, "one"), at(100, 7, "three"), at(100, 8, "two")))
        .containsExactly("three");
  }

  @Test
  void theFirstOfEqualsIsKept() {
    assertThat(kept(at(100, 12, "first"), at(100, 12, "second"))).containsExactly("first");
  }

  @Test
  void workOutsideTheJudgedDaysIsLeftOut() {
    assertThat(kept(at(200, 12, "after"), at(199, 12, "last"), at(99, 12, "before")))
        .containsExactly("last");
  }
}
