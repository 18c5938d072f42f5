package org.samenrooster.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.files.AgreementNotes;
import org.samenrooster.files.HoursAgreements;
import org.samenrooster.files.TermNotes;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.agreement.HoursTerm;
import org.samenrooster.hours.allowance.AllowanceBand;
import org.samenrooster.hours.allowance.AllowanceTable;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Dated;

/** The page about hours, made of the agreements themselves, in Markdown. */
final class HoursPage {

  static final String FILE_NAME = "hours.md";

  private final HoursAgreements agreements;
  private final CliTexts texts = new CliTexts(Locale.ENGLISH);

  HoursPage(HoursAgreements agreements) {
    this.agreements = agreements;
  }

  /** The whole page. */
  String text() {
    return RulesDocument.resource("hours-doc/hours.txt")
            .replace("{own-agreement}", ownAgreement().strip())
        + agreements.notes().stream().map(this::agreement).collect(Collectors.joining());
  }

  /** The agreement that the page shows as an example. */
  static String ownAgreement() {
    return RulesDocument.resource("hours-doc/own-agreement.yaml");
  }

  private String agreement(AgreementNotes notes) {
    HoursAgreement agreement = agreements.of(notes.id()).orElseThrow();
    StringBuilder page = new StringBuilder();
    page.append("\n## `").append(notes.id()).append("`\n\n");
    page.append("| Term | Value | Source | Basis |\n|---|---|---|---|\n");
    notes.terms().forEach(term -> page.append(row(term, agreement)));
    for (Dated.Version<AllowanceTable> version : agreement.allowanceTables().versions()) {
      page.append("\n| Allowance ").append(days(version.days())).append(" | % |\n|---|---|\n");
      version.value().bands().forEach(band -> page.append(row(band)));
    }
    return page.toString();
  }

  private String row(TermNotes term, HoursAgreement agreement) {
    return "| "
        + String.join(
            " | ",
            "`" + term.name() + "`",
            value(term.name(), agreement),
            term.source(),
            texts.get("doc.basis." + term.basis()))
        + " |\n";
  }

  private static String value(String name, HoursAgreement agreement) {
    return switch (name) {
      case "liberationDay" -> values(agreement.liberationDay(), choice -> "`" + choice + "`");
      case "overtimeThreshold" ->
          values(agreement.overtimeThreshold(), choice -> "`" + choice + "`");
      case "allowance" -> "see below";
      case "allowanceWageCap" -> values(agreement.allowanceWageCaps(), BigDecimal::toPlainString);
      default -> values(agreement.numbers().get(termOf(name)), String::valueOf);
    };
  }

  private static HoursTerm termOf(String name) {
    return Arrays.stream(HoursTerm.values())
        .filter(term -> term.fieldName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static <T> String values(Dated<T> term, Function<T, String> shown) {
    List<String> values = new ArrayList<>();
    for (Dated.Version<T> version : term.versions()) {
      values.add((shown.apply(version.value()) + " " + days(version.days())).strip());
    }
    return String.join(", ", values);
  }

  private static String days(DateRange days) {
    String from = days.from().equals(LocalDate.MIN) ? "" : "from " + days.from();
    String until = days.hasEnd() ? "until " + days.until() : "";
    return (from + " " + until).strip();
  }

  private static String row(AllowanceBand band) {
    return "| %s %s–%s | %s |\n"
        .formatted(
            band.day(),
            time(band.fromMinute()),
            time(band.untilMinute()),
            band.percent().toPlainString());
  }

  private static String time(int minute) {
    return "%d:%02d".formatted(minute / 60, minute % 60);
  }
}
