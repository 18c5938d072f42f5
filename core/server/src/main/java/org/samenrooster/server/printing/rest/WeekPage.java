package org.samenrooster.server.printing.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.printing.application.WeekSheet;
import org.samenrooster.server.printing.application.WeekSheet.Cell;
import org.samenrooster.server.printing.application.WeekSheet.ShiftOnPaper;

/**
 * A sheet as one HTML page: no script, nothing from elsewhere, one style that the content policy
 * names by its digest.
 */
final class WeekPage {

  private static final String STYLE =
      """
      @page { size: A4 landscape; margin: 10mm; }
      * { box-sizing: border-box; }
      body { font: 9pt/1.3 "Liberation Sans", Arial, sans-serif; color: #000; background: #fff; margin: 0; }
      h1 { font-size: 14pt; margin: 0 0 1mm; }
      p { margin: 0 0 3mm; }
      table { border-collapse: collapse; width: 100%; table-layout: fixed; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
      th, td { border: 0.5pt solid #666; padding: 1mm 1.5mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
      thead th { background: #e8e8e8; }
      th:first-child { width: 18%; }
      tbody th { font-weight: normal; }
      .code { font-weight: bold; }
      .time { white-space: nowrap; font-size: 8pt; }
      .none { color: #444; font-style: italic; font-size: 8pt; }
      .open th, .open td { border-top: 1.5pt solid #000; }
      .legend { margin: 3mm 0 0; }
      """;

  /** What a browser may do with the page: show its own style, and nothing else. */
  static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'sha256-%s'; frame-ancestors 'none'; base-uri 'none'"
          .formatted(digest(STYLE));

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final WeekSheet sheet;
  private final Messages messages;
  private final Locale language;
  private final StringBuilder html = new StringBuilder();

  private WeekPage(WeekSheet sheet, Locale language) {
    this.sheet = sheet;
    this.messages = Messages.in(language);
    this.language = language;
  }

  /** The page in a language. */
  static String of(WeekSheet sheet, Locale language) {
    return new WeekPage(sheet, language).write();
  }

  private String write() {
    var title = escaped(title());
    html.append("<!DOCTYPE html>\n<html lang=\"").append(language.getLanguage()).append("\">");
    html.append("<head><meta charset=\"utf-8\"><title>").append(title).append("</title>");
    html.append("<style>").append(STYLE).append("</style></head><body>");
    html.append("<h1>").append(title).append("</h1>");
    html.append("<p>")
        .append(text("printed.as-of", MOMENT.format(sheet.asOf())))
        .append("</p><table><thead><tr><th scope=\"col\">")
        .append(text(sheet.teamName().isPresent() ? "printed.name" : "printed.team"))
        .append("</th>");
    sheet.days().forEach(day -> html.append("<th scope=\"col\">").append(day(day)).append("</th>"));
    html.append("</tr></thead><tbody>");
    sheet.rows().forEach(row -> row("", escaped(row.name()), row.cells()));
    if (sheet.open().stream().anyMatch(cell -> !cell.shifts().isEmpty())) {
      row(" class=\"open\"", text("printed.open"), sheet.open());
    }
    html.append("</tbody></table>");
    if (sheet.rows().isEmpty()) {
      html.append("<p class=\"legend\">").append(none("printed.not-published")).append("</p>");
    }
    legend();
    return html.append("</body></html>\n").toString();
  }

  private String title() {
    var from = sheet.days().get(0);
    var last = sheet.days().get(sheet.days().size() - 1);
    return sheet
        .teamName()
        .map(team -> messages.sentence("printed.title", team, from, last))
        .orElseGet(() -> messages.sentence("printed.title-mine", from, last));
  }

  private String day(LocalDate day) {
    return escaped(DateTimeFormatter.ofPattern("EEE d MMM", language).format(day));
  }

  private void row(String attribute, String name, List<Cell> cells) {
    html.append("<tr").append(attribute).append("><th scope=\"row\">").append(name).append("</th>");
    for (var number = 0; number < cells.size(); number++) {
      html.append("<td>").append(cell(cells.get(number), sheet.days().get(number))).append("</td>");
    }
    html.append("</tr>\n");
  }

  private String cell(Cell cell, LocalDate day) {
    if (sheet.unpublished().contains(day)) {
      return none("printed.not-published");
    }
    var shifts = cell.shifts().stream().map(WeekPage::shift).collect(Collectors.joining("<br>"));
    var absent = cell.absent() ? none("printed.absent") : "";
    return absent.isEmpty() || shifts.isEmpty() ? absent + shifts : absent + "<br>" + shifts;
  }

  private static String shift(ShiftOnPaper shift) {
    return "<span class=\"code\">%s</span> <span class=\"time\">%s–%s</span>"
        .formatted(escaped(shift.code()), TIME.format(shift.start()), TIME.format(shift.end()));
  }

  private String none(String key) {
    return "<span class=\"none\">" + text(key) + "</span>";
  }

  private void legend() {
    if (!sheet.legend().isEmpty()) {
      html.append("<p class=\"legend\">").append(text("printed.legend")).append(' ');
      html.append(
          sheet.legend().stream()
              .map(
                  code ->
                      "<span class=\"code\">%s</span> %s"
                          .formatted(escaped(code.code()), escaped(code.name())))
              .collect(Collectors.joining(", ")));
      html.append("</p>");
    }
  }

  private String text(String key, Object... values) {
    return escaped(messages.sentence(key, values));
  }

  // Enough inside elements and quoted attributes, the only places in which a text stands.
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String digest(String style) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder().encodeToString(sha.digest(style.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
