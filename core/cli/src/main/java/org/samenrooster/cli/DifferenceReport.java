package org.samenrooster.cli;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import org.samenrooster.baseroster.BaseRosterDifference;
import org.samenrooster.baseroster.BaseRosterDifference.ChangedCell;

/** What changes for each person against the base roster that stands. */
record DifferenceReport(Plan plan, CliTexts texts) {

  private static final int DAYS = 7;

  void printTo(PrintStream out) {
    List<BaseRosterDifference> differences = plan.proposal().difference();
    int cells = differences.stream().mapToInt(one -> one.changedCells().size()).sum();
    out.println(texts.get("difference.title", cells, differences.size()));
    for (BaseRosterDifference difference : differences) {
      String changes =
          difference.changedCells().stream().map(this::change).collect(Collectors.joining(", "));
      out.println("  " + plan.nameOf(difference.memberId()) + ": " + changes);
    }
    out.println();
  }

  private String change(ChangedCell cell) {
    DayOfWeek day = DayOfWeek.of(cell.cycleDay() % DAYS + 1);
    return texts.get(
        "difference.change",
        cell.cycleDay() / DAYS + 1,
        PlanReport.dayName(day, texts),
        cell.before().orElse(texts.get("day-off")),
        cell.after().orElse(texts.get("day-off")));
  }
}
