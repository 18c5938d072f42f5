package org.samenrooster.cli;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.util.List;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;

/** The shift types, and how many of each are wanted on each day of the week. */
record ShiftReport(Plan plan, CliTexts texts) {

  void printTo(PrintStream out) {
    out.println(texts.get(plan.designed() ? "shifts.designed" : "shifts.given"));
    StringBuilder days = new StringBuilder();
    for (DayOfWeek day : DayOfWeek.values()) {
      days.append(Columns.right(PlanReport.dayName(day, texts), 4));
    }
    out.println(Columns.left("", 38) + days);
    for (ShiftType type : plan.team().shiftTypes()) {
      List<Level> levels =
          plan.shiftDemand().entries().stream()
              .filter(entry -> entry.shiftType().equals(type.code()))
              .map(ShiftDemand.Entry::requiredLevel)
              .distinct()
              .sorted()
              .toList();
      if (levels.isEmpty()) {
        out.println(label(type, "–"));
      }
      for (Level level : levels) {
        out.println(label(type, Integer.toString(level.value())) + counts(type, level));
      }
    }
    out.println();
  }

  private String label(ShiftType type, String level) {
    String times = type.start() + "–" + type.end();
    return Columns.left(type.code(), 5)
        + Columns.left(times, 13)
        + Columns.left(texts.get("shifts.break", type.breakMinutes()), 12)
        + Columns.left(texts.get("shifts.level", level), 8);
  }

  private String counts(ShiftType type, Level level) {
    StringBuilder counts = new StringBuilder();
    for (DayOfWeek day : DayOfWeek.values()) {
      int count =
          plan.shiftDemand().entries().stream()
              .filter(entry -> entry.day() == day && entry.shiftType().equals(type.code()))
              .filter(entry -> entry.requiredLevel().equals(level))
              .mapToInt(ShiftDemand.Entry::count)
              .sum();
      counts.append(Columns.right(count == 0 ? "·" : Integer.toString(count), 4));
    }
    return counts.toString();
  }
}
