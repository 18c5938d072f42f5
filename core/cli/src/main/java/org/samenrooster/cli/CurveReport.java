package org.samenrooster.cli;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.samenrooster.demand.Coverage;
import org.samenrooster.demand.QuarterGrid;
import org.samenrooster.team.Level;

/**
 * The demand curve against the coverage, a block for each day of the week with a column for each
 * hour. The need is that of the busiest quarter of the hour; present are the fewest and the most of
 * the weeks at that quarter; short is the worst quarter of the worst week.
 */
final class CurveReport {

  private static final int HOURS = 24;
  private static final int QUARTERS = 4;
  private static final int DAY = QuarterGrid.QUARTERS_OF_A_DAY;

  private final Plan plan;
  private final CliTexts texts;
  private final Coverage coverage;

  CurveReport(Plan plan, CliTexts texts) {
    this.plan = plan;
    this.texts = texts;
    this.coverage = plan.proposal().coverage();
  }

  void printTo(PrintStream out) {
    out.println(texts.get("curve.title", plan.weeks()));
    out.println(row("", "", hour -> hour, true));
    for (DayOfWeek day : DayOfWeek.values()) {
      day(out, day);
    }
    levels(out);
    out.println();
  }

  private void day(PrintStream out, DayOfWeek day) {
    int index = day.getValue() - 1;
    out.println(
        row(
                PlanReport.dayName(day, texts),
                texts.get("curve.need"),
                hour -> need(index, hour),
                true)
            + total(need(index)));
    if (IntStream.range(0, HOURS).allMatch(hour -> fewest(index, hour) == most(index, hour))) {
      out.println(row("", texts.get("curve.present"), hour -> most(index, hour), true));
    } else {
      out.println(row("", texts.get("curve.fewest"), hour -> fewest(index, hour), true));
      out.println(row("", texts.get("curve.most"), hour -> most(index, hour), true));
    }
    double shortMinutes = shortfallMinutes(index);
    if (shortMinutes > 0) {
      out.println(
          row("", texts.get("curve.short"), hour -> shortfall(index, hour), false)
              + total(shortMinutes));
    }
  }

  private String total(double minutes) {
    return "  " + Columns.right(texts.hours(minutes), 6) + " " + texts.get("hour-letter");
  }

  private static String row(String day, String label, IntUnaryOperator people, boolean zeros) {
    StringBuilder row = new StringBuilder(Columns.left(day, 3)).append(Columns.left(label, 9));
    for (int hour = 0; hour < HOURS; hour++) {
      int count = people.applyAsInt(hour);
      row.append(Columns.right(count == 0 && !zeros ? "·" : Integer.toString(count), 3));
    }
    return row.toString();
  }

  private int need(int day, int hour) {
    return plan.need().total(busiest(day, hour));
  }

  private double need(int day) {
    return IntStream.range(day * DAY, (day + 1) * DAY).map(plan.need()::total).sum()
        * (double) QuarterGrid.MINUTES_OF_A_QUARTER;
  }

  // The quarter of the week with the greatest need in an hour of a day.
  private int busiest(int day, int hour) {
    int first = day * DAY + hour * QUARTERS;
    int busiest = first;
    for (int quarter = first + 1; quarter < first + QUARTERS; quarter++) {
      if (plan.need().total(quarter) > plan.need().total(busiest)) {
        busiest = quarter;
      }
    }
    return busiest;
  }

  private int fewest(int day, int hour) {
    return presentAt(day, busiest(day, hour) - day * DAY).min().orElse(0);
  }

  private int most(int day, int hour) {
    return presentAt(day, busiest(day, hour) - day * DAY).max().orElse(0);
  }

  private IntStream presentAt(int day, int quarter) {
    return IntStream.range(0, plan.weeks())
        .map(
            week ->
                coverage.levels().stream()
                    .mapToInt(level -> coverage.present(level, week * 7 + day)[quarter])
                    .sum());
  }

  private int shortfall(int day, int hour) {
    return IntStream.range(0, plan.weeks())
        .flatMap(
            week ->
                IntStream.range(hour * QUARTERS, (hour + 1) * QUARTERS)
                    .map(quarter -> shortfallAt(week * 7 + day, quarter)))
        .max()
        .orElse(0);
  }

  private int shortfallAt(int cycleDay, int quarter) {
    return coverage.levels().stream()
        .mapToInt(level -> coverage.shortfall(level, cycleDay)[quarter])
        .sum();
  }

  private double shortfallMinutes(int day) {
    return IntStream.range(0, plan.weeks())
        .map(week -> coverage.shortfallMinutesOn(week * 7 + day))
        .average()
        .orElse(0);
  }

  // Which levels the need asks for, and where one of them is short.
  private void levels(PrintStream out) {
    for (Level level : plan.need().levels()) {
      IntStream needed =
          IntStream.range(0, QuarterGrid.QUARTERS_OF_A_WEEK)
              .map(quarter -> plan.need().at(level, quarter));
      double needMinutes = needed.sum() * (double) QuarterGrid.MINUTES_OF_A_QUARTER;
      out.println(
          texts.get(
              "curve.level",
              level.value(),
              texts.hours(needMinutes),
              texts.hours((double) coverage.shortfallMinutes(level) / plan.weeks())));
    }
  }
}
