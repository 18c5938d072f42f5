package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.samenrooster.files.RuleExample.Outcome;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.RulePack;

/** Every rule of the packs that come with Samenrooster tells what it is, and tells the truth. */
class BuiltInRulesTest {

  private static final RulePacks PACKS = RulePacks.builtIn();

  /** A rule and the pack in whose file it stands. */
  private record Told(RulePack pack, RuleNotes notes) {

    String name() {
      return pack.id() + " " + notes.ruleId();
    }

    RulePack.Entry entry() {
      return pack.entries().stream()
          .filter(entry -> entry.terms().id().equals(notes.ruleId()))
          .findFirst()
          .orElseThrow();
    }

    RulePack packWithoutIt() {
      List<RulePack.Entry> others =
          pack.entries().stream().filter(entry -> entry != entry()).toList();
      return new RulePack(pack.id(), others, pack.enabled());
    }
  }

  private static Stream<Told> rules() {
    return PACKS.notes().stream()
        .flatMap(
            pack ->
                pack.rules().stream()
                    .map(rule -> new Told(PACKS.pack(pack.id()).orElseThrow(), rule)));
  }

  @TestFactory
  Stream<DynamicTest> everyWorkedExampleIsTrue() {
    return rules()
        .flatMap(
            rule ->
                rule.notes().examples().stream()
                    .map(example -> dynamicTest(name(rule, example), () -> isTrue(rule, example))));
  }

  private static String name(Told rule, RuleExample example) {
    String note = example.note().map(words -> words.in(Locale.ENGLISH)).orElse("");
    return rule.name() + ": " + note + " gives " + example.gives();
  }

  private static void isTrue(Told rule, RuleExample example) {
    assertThat(example.judgedBy(rule.pack(), rule.notes().ruleId())).isEqualTo(example.gives());
    if (example.gives() != Outcome.NOTHING) {
      assertThat(example.violations(rule.packWithoutIt()))
          .as("without the rule")
          .isNotEqualTo(example.violations(rule.pack()));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyRuleSaysOnWhatItRestsAndWhatItMeans() {
    return rules().map(rule -> dynamicTest(rule.name(), () -> tellsEverything(rule.notes())));
  }

  private static void tellsEverything(RuleNotes notes) {
    assertThat(notes.basis()).as("basis").isPresent();
    assertThat(notes.plain()).as("plain words").isPresent();
    assertThat(notes.examples())
        .as("examples, of work that keeps the rule and of work that does not, each with a note")
        .anyMatch(example -> example.gives() == Outcome.NOTHING)
        .anyMatch(example -> example.gives() != Outcome.NOTHING)
        .allMatch(example -> example.note().isPresent());
  }

  @TestFactory
  Stream<DynamicTest> onlyWhatTheLawOrWeSayBlocks() {
    return rules()
        .map(
            rule ->
                dynamicTest(
                    rule.name(),
                    () ->
                        assertThat(
                                rule.entry().terms().severity() != Severity.BLOCK
                                    || rule.notes().basis().orElseThrow().mayBlock())
                            .isTrue()));
  }
}
