package org.samenrooster.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.solver.OpenBaseRosterShift;

/**
 * What stays open and why; shifts of one type and level stand together, with their most frequent
 * reasons.
 */
record OpenShiftReport(Plan plan, CliTexts texts) {

  private static final int MOST_REASONS = 2;
  private static final int MOST_PLACES = 10;

  void printTo(PrintStream out) {
    List<OpenBaseRosterShift> open = plan.proposal().openShifts();
    if (open.isEmpty()) {
      out.println(texts.get("open.none"));
      out.println();
      return;
    }
    out.println(texts.get("open.title", open.size(), plan.weeks()));
    Map<String, List<OpenBaseRosterShift>> groups = new LinkedHashMap<>();
    for (OpenBaseRosterShift shift : open) {
      String kind = texts.get("open.kind", shift.shiftType(), shift.requiredLevel().value());
      groups.computeIfAbsent(kind, unused -> new ArrayList<>()).add(shift);
    }
    groups.forEach((kind, shifts) -> print(out, kind, shifts));
    plan.proposal()
        .reinforcement()
        .ifPresent(
            help ->
                out.println(
                    texts.get(
                        "open.reinforcement",
                        help.level().value(),
                        help.weeklyMinutes() / 60,
                        help.shifts())));
    out.println();
  }

  private void print(PrintStream out, String kind, List<OpenBaseRosterShift> shifts) {
    String places =
        shifts.stream().limit(MOST_PLACES).map(this::place).collect(Collectors.joining(", "));
    String more = shifts.size() > MOST_PLACES ? ", …" : "";
    out.println("  " + shifts.size() + " × " + kind + ": " + places + more);
    Map<String, Long> reasons =
        shifts.stream()
            .collect(
                Collectors.groupingBy(
                    shift -> shift.reason().message(texts.language()),
                    LinkedHashMap::new,
                    Collectors.counting()));
    reasons.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST_REASONS)
        .forEach(reason -> out.println("      " + reason.getValue() + " × " + reason.getKey()));
    if (reasons.size() > MOST_REASONS) {
      out.println("      " + texts.get("open.more", reasons.size() - MOST_REASONS));
    }
  }

  private String place(OpenBaseRosterShift shift) {
    return texts.get("open.place", shift.week() + 1, PlanReport.dayName(shift.day(), texts));
  }
}
