package org.samenrooster.cli;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.util.Set;
import org.samenrooster.demand.Coverage;
import org.samenrooster.solver.BaseRosterProposal;

/**
 * What a planner reads: the demand against the roster, the shifts, who works what, what is open.
 */
final class PlanReport {

  /** Parts of the cost that the summary and the open shifts say already. */
  private static final Set<String> TOLD_ABOVE =
      Set.of("uncovered-minutes", "surplus-minutes", "open-shift-minutes");

  private final Plan plan;
  private final CliTexts texts;

  PlanReport(Plan plan, CliTexts texts) {
    this.plan = plan;
    this.texts = texts;
  }

  void printTo(PrintStream out) {
    out.println(texts.get("title", plan.team().name(), plan.weeks(), plan.anchor()));
    out.println();
    new CurveReport(plan, texts).printTo(out);
    new ShiftReport(plan, texts).printTo(out);
    new RosterReport(plan, texts).printTo(out);
    new PeopleReport(plan, texts).printTo(out);
    new OpenShiftReport(plan, texts).printTo(out);
    plan.current().ifPresent(before -> new DifferenceReport(plan, texts).printTo(out));
    summary(out);
  }

  private void summary(PrintStream out) {
    BaseRosterProposal proposal = plan.proposal();
    Coverage coverage = proposal.coverage();
    out.println(
        texts.get(
            "summary",
            texts.hours(plan.need().weeklyMinutes()),
            texts.hours(coverage.shortfallMinutesAWeek()),
            texts.hours(coverage.surplusMinutesAWeek()),
            proposal.openShifts().size()));
    proposal.leastUncoveredMinutes().stream()
        .filter(minutes -> minutes > 0)
        .forEach(
            minutes ->
                out.println(texts.get("bound", texts.hours((double) minutes / plan.weeks()))));
    proposal.mostGainPercent().stream()
        .forEach(
            percent ->
                out.println(
                    texts.get("gain", proposal.cost(), proposal.leastCost().getAsLong(), percent)));
    proposal.costs().stream()
        .filter(part -> part.amount() > 0 && !TOLD_ABOVE.contains(part.name()))
        .forEach(part -> out.println("  " + part.message(texts.language())));
    String interrupted = plan.interrupted() ? texts.get("summary-interrupted") : "";
    out.println(
        texts.get("searched", proposal.elapsed().toSeconds(), proposal.steps(), interrupted));
  }

  /** The short name of a day of the week. */
  static String dayName(DayOfWeek day, CliTexts texts) {
    return texts.get("day." + day.getValue());
  }
}
