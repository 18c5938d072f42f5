package org.samenrooster.cli;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.util.List;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterLine;

/** The lines of the base roster, as many weeks side by side as fit. */
final class RosterReport {

  private static final int LINE_WIDTH = 110;
  private static final int NAME_WIDTH = 24;
  private static final int DAYS = 7;

  private final Plan plan;
  private final CliTexts texts;
  private final int cellWidth;

  RosterReport(Plan plan, CliTexts texts) {
    this.plan = plan;
    this.texts = texts;
    int longest = plan.codes().stream().mapToInt(String::length).max().orElse(1);
    this.cellWidth = Math.max(longest, 2) + 1;
  }

  void printTo(PrintStream out) {
    out.println(texts.get("roster.title"));
    int weekWidth = DAYS * cellWidth + 1;
    int weeks = Math.max(1, (LINE_WIDTH - NAME_WIDTH) / weekWidth);
    for (int first = 0; first < plan.weeks(); first += weeks) {
      print(out, first, Math.min(plan.weeks(), first + weeks));
    }
    out.println();
  }

  private void print(PrintStream out, int first, int end) {
    StringBuilder head = new StringBuilder(Columns.left("", NAME_WIDTH));
    StringBuilder days = new StringBuilder(Columns.left("", NAME_WIDTH));
    for (int week = first; week < end; week++) {
      head.append(Columns.left(texts.get("roster.week", week + 1), DAYS * cellWidth + 1));
      for (DayOfWeek day : DayOfWeek.values()) {
        days.append(Columns.left(PlanReport.dayName(day, texts), cellWidth));
      }
      days.append(' ');
    }
    out.println(head.toString().stripTrailing());
    out.println(days.toString().stripTrailing());
    for (BaseRosterLine line : plan.proposal().baseRoster().lines()) {
      out.println(row(line, first, end));
    }
  }

  private String row(BaseRosterLine line, int first, int end) {
    StringBuilder row =
        new StringBuilder(Columns.left(shortened(plan.nameOf(line.memberId())), NAME_WIDTH));
    for (int week = first; week < end; week++) {
      List<BaseRosterCell> cells = line.cells().subList(week * DAYS, (week + 1) * DAYS);
      cells.forEach(cell -> row.append(Columns.left(cell.shiftType().orElse("·"), cellWidth)));
      row.append(' ');
    }
    return row.toString().stripTrailing();
  }

  /** A name that leaves a blank before the next column. */
  static String shortened(String name) {
    String text = name;
    while (Columns.width(text) >= NAME_WIDTH) {
      text = text.substring(0, text.offsetByCodePoints(text.length(), -2)) + "…";
    }
    return text;
  }
}
