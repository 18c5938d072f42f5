package org.samenrooster.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samenrooster.files.RuleExample;
import org.samenrooster.files.RuleNotes;
import org.samenrooster.rules.pack.Applicability;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.time.DateRange;

/** What the page says about one rule: a row in the table of its pack, and a section of its own. */
record RuleSection(RulePack.Entry entry, RuleNotes notes, CliTexts texts) {

  String row() {
    String anchor = entry.terms().id().toLowerCase(Locale.ROOT).replace(".", "");
    return "| ["
        + String.join(
            " | ",
            entry.terms().id() + "](#" + anchor + ")",
            entry.terms().source(),
            basis(),
            entry.terms().severity().name(),
            forWhom(),
            entry.option().map(RuleSection::code).orElse(""))
        + " |\n";
  }

  String text() {
    StringBuilder section = new StringBuilder();
    section.append("\n### ").append(entry.terms().id()).append("\n\n");
    notes.plain().ifPresent(plain -> section.append(plain.in(texts.language())).append("\n\n"));
    facts().forEach(fact -> section.append("- ").append(fact).append('\n'));
    if (!notes.examples().isEmpty()) {
      section.append('\n').append(texts.get("doc.examples")).append("\n\n");
    }
    for (RuleExample example : notes.examples()) {
      section.append("- ").append(new ExampleSentence(example, texts).text()).append('\n');
    }
    return section.toString();
  }

  private List<String> facts() {
    List<String> facts = new ArrayList<>();
    facts.add(
        texts.get(
            "doc.source", entry.terms().source(), basis(), entry.terms().severity(), entry.kind()));
    if (!forWhom().equals(texts.get("doc.everybody"))) {
      facts.add(texts.get("doc.for-whom", forWhom()));
    }
    entry.option().ifPresent(option -> facts.add(texts.get("doc.option", option)));
    entry.replaces().ifPresent(other -> facts.add(texts.get("doc.replaces", other)));
    entry.terms().tightens().ifPresent(other -> facts.add(texts.get("doc.tightens", other)));
    entry.deviation().ifPresent(reason -> facts.add(texts.get("doc.deviates", reason)));
    entry.versions().forEach(version -> numbers(version, facts));
    int weeks =
        entry.kind().rule(entry.terms(), entry.versions().get(0).parameters()).historyWeeks();
    if (weeks > 0) {
      facts.add(texts.get("doc.history", weeks));
    }
    return facts;
  }

  private void numbers(RulePack.Version version, List<String> facts) {
    Map<String, Integer> values = new TreeMap<>(version.parameters().values());
    String numbers =
        values.entrySet().stream()
            .map(number -> code(number.getKey()) + " " + number(number.getKey(), number.getValue()))
            .collect(Collectors.joining(", "));
    String days = days(version.validity());
    if (!numbers.isEmpty() || !days.isEmpty()) {
      facts.add(texts.get("doc.numbers", numbers.isEmpty() ? "–" : numbers) + days);
    }
  }

  private String number(String name, int value) {
    if (!name.endsWith("Minutes") || value < 60) {
      return Integer.toString(value);
    }
    String rest = value % 60 == 0 ? "" : " " + value % 60 + " min";
    return value + " (" + value / 60 + " " + texts.get("hour-letter") + rest + ")";
  }

  private String days(DateRange validity) {
    String from =
        validity.from().equals(LocalDate.MIN) ? "" : " " + texts.get("doc.from", validity.from());
    String until = validity.hasEnd() ? " " + texts.get("doc.until", validity.until()) : "";
    return from + until;
  }

  private String basis() {
    return notes.basis().map(basis -> texts.get("doc.basis." + basis)).orElse("–");
  }

  private String forWhom() {
    Applicability applies = entry.applicability();
    List<String> parts = new ArrayList<>();
    if (applies.fromAge() > Applicability.ALWAYS.fromAge()) {
      parts.add(texts.get("doc.from-age", applies.fromAge()));
    }
    if (applies.untilAge() < Applicability.ALWAYS.untilAge()) {
      parts.add(texts.get("doc.until-age", applies.untilAge()));
    }
    applies.withFact().ifPresent(fact -> parts.add(texts.get("doc.with-fact", fact)));
    applies.withoutFact().ifPresent(fact -> parts.add(texts.get("doc.without-fact", fact)));
    applies.withKind().ifPresent(kind -> parts.add(texts.get("doc.with-kind", kind)));
    applies.withoutKind().ifPresent(kind -> parts.add(texts.get("doc.without-kind", kind)));
    return parts.isEmpty() ? texts.get("doc.everybody") : String.join(", ", parts);
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
