package org.samenrooster.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.samenrooster.files.PackNotes;
import org.samenrooster.files.RuleNotes;
import org.samenrooster.files.RulePacks;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.RuleParameter;

/** The page about the rules, made of the packs and the rule kinds themselves, in Markdown. */
final class RulesDocument {

  static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

  private static final String OWN_PACK = "rules-doc/own-pack.yaml";

  private final RulePacks packs;
  private final CliTexts texts;

  RulesDocument(RulePacks packs, Locale language) {
    this.packs = packs;
    this.texts = new CliTexts(language);
  }

  /** The name of the page: {@code rules.md} or {@code regels.md}. */
  String fileName() {
    return texts.get("doc.file");
  }

  /** The whole page. */
  String text() {
    String introduction = resource("rules-doc/" + texts.get("doc.introduction"));
    return introduction.replace("{own-pack}", ownPack().strip())
        + packs.notes().stream().map(this::pack).collect(Collectors.joining())
        + kinds();
  }

  /** The pack that the introduction shows as an example. */
  static String ownPack() {
    return resource(OWN_PACK);
  }

  /** A text of a page. */
  static String resource(String name) {
    try (InputStream stream = RulesDocument.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("The text (" + name + ") is missing.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String pack(PackNotes notes) {
    RulePack pack = packs.pack(notes.id()).orElseThrow();
    StringBuilder page = new StringBuilder();
    page.append("\n## `").append(notes.id()).append("`: ").append(notes.name()).append("\n\n");
    notes
        .inherits()
        .ifPresent(parent -> page.append(texts.get("doc.inherits", parent)).append("\n\n"));
    if (!pack.enabled().isEmpty()) {
      String options = pack.enabled().stream().sorted().collect(Collectors.joining("`, `"));
      page.append(texts.get("doc.in-force", options)).append("\n\n");
    }
    if (notes.rules().isEmpty()) {
      return page.append(texts.get("doc.no-rules")).append('\n').toString();
    }
    page.append(texts.get("doc.table")).append("\n|---|---|---|---|---|---|\n");
    for (RuleNotes rule : notes.rules()) {
      page.append(section(pack, rule).row());
    }
    notes.rules().forEach(rule -> page.append(section(pack, rule).text()));
    return page.toString();
  }

  private RuleSection section(RulePack pack, RuleNotes rule) {
    RulePack.Entry entry =
        pack.entries().stream()
            .filter(one -> one.terms().id().equals(rule.ruleId()))
            .findFirst()
            .orElseThrow();
    return new RuleSection(entry, rule, texts);
  }

  private String kinds() {
    StringBuilder page = new StringBuilder();
    page.append(texts.get("doc.kinds")).append("\n|---|---|\n");
    Arrays.stream(RuleKind.values())
        .forEach(kind -> page.append("| `" + kind + "` | " + parameters(kind) + " |\n"));
    return page.toString();
  }

  private String parameters(RuleKind kind) {
    return kind.parameters().stream()
        .sorted(Comparator.comparing(RuleParameter::name))
        .map(one -> "`" + one.name() + "` (" + texts.get("doc.bound." + one.bound()) + ")")
        .collect(Collectors.joining(", "));
  }
}
