package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;

class SaidOnceTest {

  private static final Span WEEK = new Span(0, Span.WEEK);

  private static RuleViolation law(Severity severity, long at) {
    return violation(new RuleTerms("LAW", "test", severity), at);
  }

  private static RuleViolation agreement(Severity severity, long at) {
    return violation(new RuleTerms("AGREEMENT", "test", severity, Optional.of("LAW")), at);
  }

  private static RuleViolation violation(RuleTerms terms, long at) {
    return RuleViolation.of(terms, at, new Measure(2, 1, Unit.SHIFTS), "maximum-shift");
  }

  @Test
  void ofTwoAsSevereTheTighterRuleIsSaid() {
    var law = law(Severity.BLOCK, 60);
    var agreement = agreement(Severity.BLOCK, 60);

    assertThat(SaidOnce.of(List.of(law, agreement))).containsExactly(agreement);
    assertThat(SaidOnce.of(List.of(agreement, law))).containsExactly(agreement);
  }

  @Test
  void theMoreSevereIsSaidWhicheverOfTheTwoItIs() {
    assertThat(SaidOnce.of(List.of(law(Severity.BLOCK, 60), agreement(Severity.WARN, 60))))
        .containsExactly(law(Severity.BLOCK, 60));
    assertThat(SaidOnce.of(List.of(law(Severity.WARN, 60), agreement(Severity.BLOCK, 60))))
        .containsExactly(agreement(Severity.BLOCK, 60));
  }

  @Test
  void aboutOtherWorkBothAreSaid() {
    var law = law(Severity.BLOCK, 60);
    var agreement = agreement(Severity.BLOCK, 61);

    assertThat(SaidOnce.of(List.of(law, agreement))).containsExactly(law, agreement);
  }

  @Test
  void aboutOtherWorkInTheSameWindowOneIsSaidAndInWindowsThatTouchBothAre() {
    var law = law(Severity.BLOCK, 60).over(WEEK);
    var same = agreement(Severity.BLOCK, 61).over(WEEK);
    var next = agreement(Severity.BLOCK, 61).over(new Span(Span.WEEK, 2 * Span.WEEK));

    assertThat(SaidOnce.of(List.of(law, same))).containsExactly(same);
    assertThat(SaidOnce.of(List.of(law, next))).containsExactly(law, next);
  }

  @Test
  void aRuleThatStandsForTheTightenedOneIsItsPartner() {
    var collective =
        violation(
            new RuleTerms("COLLECTIVE", "test", Severity.WARN).standingFor(Set.of("LAW")), 60);
    var other =
        violation(new RuleTerms("OTHER", "test", Severity.WARN).standingFor(Set.of("NOT")), 60);
    var agreement = agreement(Severity.WARN, 60);

    assertThat(SaidOnce.of(List.of(collective, other, agreement)))
        .containsExactly(other, agreement);
  }
}
