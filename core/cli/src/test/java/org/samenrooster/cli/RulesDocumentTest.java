package org.samenrooster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.samenrooster.files.PackNotes;
import org.samenrooster.files.RuleExample;
import org.samenrooster.files.RuleNotes;
import org.samenrooster.files.RulePacks;
import org.samenrooster.rules.pack.RulePack;

class RulesDocumentTest {

  private static final Path DOCS = PlanRun.REPOSITORY.resolve("docs");
  private static final RulePacks PACKS = RulePacks.builtIn();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> thePageIsWhatThePacksSay() {
    return RulesDocument.LANGUAGES.stream()
        .map(language -> new RulesDocument(PACKS, language))
        .map(
            page ->
                dynamicTest(
                    page.fileName(),
                    () ->
                        assertThat(Files.readString(DOCS.resolve(page.fileName())))
                            .as("run bin/rules-doc")
                            .isEqualTo(page.text())));
  }

  @Test
  void everyRuleHasARowAndASectionWithItsExamples() {
    String page = new RulesDocument(PACKS, Locale.ENGLISH).text();

    for (PackNotes pack : PACKS.notes()) {
      assertThat(page).contains("## `" + pack.id() + "`: " + pack.name());
      for (RuleNotes rule : pack.rules()) {
        assertThat(page).contains("| [" + rule.ruleId() + "](#").contains("### " + rule.ruleId());
        rule.examples()
            .forEach(
                example ->
                    assertThat(page)
                        .contains(example.note().orElseThrow().in(Locale.ENGLISH) + ".\n"));
      }
    }
  }

  @Test
  void anExampleReadsAsASentence() {
    String page = new RulesDocument(PACKS, Locale.ENGLISH).text();
    String dutch = new RulesDocument(PACKS, Locale.forLanguageTag("nl")).text();

    assertThat(page)
        .contains(
            "- Mo 2026-11-02 15:30–23:30; Tu 2026-11-03 07:00–15:30 (break 30 min) → **BLOCK**: ")
        .contains("Mo Tu We from Mo 2026-11-02: 22:45–07:15 (break 30 min); ")
        .contains("(`NO_NIGHTS`) → **BLOCK**")
        .contains("Numbers: `restMinutes` 660 (11 h), `shortRestMinutes` 480 (8 h)\n")
        .contains("- Only with the collective arrangement `atb_5_19_2_enabled`.\n");
    assertThat(dutch)
        .contains(
            "- ma 2026-11-02 15:30–23:30; di 2026-11-03 07:00–15:30 (pauze 30 min) → **BLOCK**: ");
  }

  @Test
  void theOwnPackOfTheIntroductionTellsTheTruthAndCanBeUsed() throws IOException {
    Files.writeString(folder.resolve("own.yaml"), RulesDocument.ownPack());

    RulePacks packs = RulePacks.withFolder(folder).value().orElseThrow();

    RulePack own = packs.pack("meadow-care").orElseThrow();
    List<RuleNotes> rules =
        packs.notes().stream()
            .filter(pack -> pack.id().equals("meadow-care"))
            .flatMap(pack -> pack.rules().stream())
            .toList();
    assertThat(rules).hasSize(2);
    for (RuleNotes rule : rules) {
      for (RuleExample example : rule.examples()) {
        assertThat(example.judgedBy(own, rule.ruleId()))
            .as(rule.ruleId() + " " + example.note())
            .isEqualTo(example.gives());
      }
    }
    assertThat(new RulesDocument(PACKS, Locale.ENGLISH).text())
        .contains(RulesDocument.ownPack().strip());
  }

  @Test
  void thePagesAreWrittenToAFolder() throws IOException {
    assertThat(PlanRun.of("rules-doc", folder.toString()).exitCode()).isZero();

    assertThat(Files.readString(folder.resolve("rules.md")))
        .isEqualTo(new RulesDocument(PACKS, Locale.ENGLISH).text());
    assertThat(folder.resolve("regels.md")).isNotEmptyFile();
  }
}
