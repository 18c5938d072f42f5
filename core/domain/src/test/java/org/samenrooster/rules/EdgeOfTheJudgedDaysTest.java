package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.shifttype.ShiftKind;

/**
 * What every rule judges and how far it looks. In each case one piece of work breaks the rule, and
 * a change to the first or to the last work decides about it.
 */
class EdgeOfTheJudgedDaysTest {

  /** The notice of a roster is the one rule that says nothing about a timeline. */
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PUBLICATION_NOTICE")
  void everyRuleIsTriedHere(RuleKind kind) {
    Class<?> rule = ruleOf(kind).getClass();

    assertThat(EdgeCase.values())
        .as("a case for %s", rule.getSimpleName())
        .anyMatch(tried -> tried.rule.getClass().equals(rule));
  }

  /** A rule is tested where its name says, not beside others. */
  @ParameterizedTest
  @EnumSource
  void everyRuleHasATestClassOfItsOwn(RuleKind kind) {
    String rule = ruleOf(kind).getClass().getName();

    assertThatCode(() -> Class.forName(rule + "Test")).doesNotThrowAnyException();
  }

  private static RosterRule ruleOf(RuleKind kind) {
    Map<String, Integer> numbers =
        kind.parameterNames().stream().collect(Collectors.toMap(name -> name, name -> 2));
    RuleTerms terms = new RuleTerms("TEST-" + kind, "test art. 1", Severity.BLOCK);
    return kind.rule(terms, new RuleParameters(numbers));
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyRosterBreaksNothing(RuleKind kind) {
    Timeline empty = Roster.empty().timeline();
    List<RuleViolation> violations = new ArrayList<>();

    ruleOf(kind).check(empty, empty.judgedSpan(), violations::add);

    assertThat(violations).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void workThatStartsInTheFirstMinuteOfTheJudgedDaysIsJudged(EdgeCase tried) {
    assertThat(tried.named(tried.at, tried.at + 1)).contains(tried.at);
  }

  @ParameterizedTest
  @EnumSource
  void workThatStartsAMinuteBeforeTheJudgedDaysIsNot(EdgeCase tried) {
    assertThat(tried.named(tried.at + 1, tried.at + 2L * Span.WEEK)).doesNotContain(tried.at);
  }

  @ParameterizedTest
  @EnumSource
  void workThatStartsInTheFirstMinuteAfterTheJudgedDaysIsNot(EdgeCase tried) {
    assertThat(tried.named(tried.at - 4L * Span.WEEK, tried.at)).doesNotContain(tried.at);
  }

  @ParameterizedTest
  @EnumSource
  void withoutTheFirstWorkTheRuleSaysWhatAFullCheckSays(EdgeCase tried) {
    Duty first = tried.timeline.duties().get(0);

    assertThat(looksFarEnough(tried.rule, tried.timeline, Change.removing(first)).solved())
        .isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void withTheLastWorkTheRuleSaysWhatAFullCheckSays(EdgeCase tried) {
    List<Duty> duties = tried.timeline.duties();
    Duty last = duties.get(duties.size() - 1);
    Timeline without = tried.timeline.with(Change.removing(last));

    assertThat(looksFarEnough(tried.rule, without, Change.adding(last)).caused()).isNotEmpty();
  }

  private static RuleEffect looksFarEnough(RosterRule rule, Timeline before, Change change) {
    RuleSet rules = new RuleSet(List.of(rule));
    RuleEffect effect = rules.whatIf(before, change);
    assertThat(effect)
        .isEqualTo(
            RuleEffect.between(rules.violations(before), rules.violations(before.with(change))));
    return effect;
  }

  @Test
  void anAverageNamesWorkFarBeforeTheWorkThatMakesItWorse() {
    RuleTerms terms = new RuleTerms("TEST-average", "test art. 1", Severity.BLOCK);
    RosterRule average =
        RuleKind.MAXIMUM_AVERAGE_WEEK.rule(
            terms, new RuleParameters(Map.of("weeks", 2, "weekMinutes", 60)));
    Duty monday = Roster.duty("2026-11-02T07:00", "2026-11-02T15:00", 0, ShiftKind.CARE);
    Duty sunday = Roster.duty("2026-11-15T07:00", "2026-11-15T15:00", 0, ShiftKind.CARE);

    RuleEffect effect =
        looksFarEnough(average, Roster.empty().and(monday).timeline(), Change.adding(sunday));

    assertThat(effect.caused())
        .extracting(RuleViolation::at)
        .containsExactly(monday.start(), sunday.start());
  }
}
