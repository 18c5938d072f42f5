package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.samenrooster.solver.SearchClock;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.Workers;
import org.samenrooster.solver.assignment.Neighbourhood.Budgets;
import org.samenrooster.solver.assignment.Neighbourhood.Outcome;

/** One search: lines one by one, then all together, then part by part until time is up. */
final class AssignmentRun {

  private static final double SHARE_FOR_MIX = 0.5;
  private static final double SHARE_FOR_ROLLING = 0.4;
  private static final double SHARE_FOR_ALL = 0.75;
  private static final double SHARE_FOR_LARGE_MIX = 0.6;
  private static final double SHARE_FOR_ALL_LARGE = 0.9;
  private static final int MOST_TOGETHER = 400;
  private static final int MANY_CELLS = 9000;
  private static final int MOST_IN_ONE_MIX = 750;
  private static final int MOST_DAYS_IN_ONE_MIX = 100;

  private final Model model;
  private final SearchLimits limits;
  private final SearchClock clock;
  private final Consumer<AssignmentProgress> progress;
  private final BooleanSupplier stopped;
  private final SplittableRandom random;
  private final Workers workers;
  private final List<LineProgramme> programmes = new ArrayList<>();

  private Incumbent best;
  private int bound;
  private int told;

  AssignmentRun(
      Model model,
      SearchLimits limits,
      SearchClock clock,
      Consumer<AssignmentProgress> progress,
      BooleanSupplier cancelled) {
    this.model = model;
    this.limits = limits;
    this.clock = clock;
    this.progress = progress;
    this.stopped = () -> clock.stopped() || cancelled.getAsBoolean();
    this.random = new SplittableRandom(limits.seed());
    this.workers = new Workers(limits.threads());
    for (int thread = 0; thread < limits.threads(); thread++) {
      programmes.add(new LineProgramme(stopped));
    }
  }

  AssignmentProposal proposal() {
    try (workers) {
      if (isTogether()) {
        LineByLine descent = descent();
        found(descent.construct());
        together(descent);
      } else {
        Rolling rolling = new Rolling(model, programmes, workers, random);
        found(rolling.lines(this::budget, SHARE_FOR_ROLLING));
      }
      partByPart();
    }
    return new AssignmentProposal(
        Arrays.stream(best.cheapest())
            .map(line -> IntStream.range(0, line.length).mapToObj(day -> (int) line[day]).toList())
            .toList(),
        best.cost(),
        Math.min(best.cost(), bound),
        clock.elapsed());
  }

  // Where lines are long or the programme over all of them is large, parts are better from the
  // beginning: they take a second each, all together would take hours.
  private boolean isTogether() {
    return !model.isPlain() || !model.isLong() && model.demands() + model.people() <= MOST_TOGETHER;
  }

  // Where lines are no longer than a quarter of a year, one is priced in some hundredths of a
  // second; only the linear programme is large then.
  private boolean isOneMix() {
    return model.days() <= MOST_DAYS_IN_ONE_MIX
        && model.demands() + model.people() <= MOST_IN_ONE_MIX;
  }

  private LineByLine descent() {
    return new LineByLine(model, programmes.get(0), random, stopped);
  }

  private void found(byte[][] lines) {
    best = new Incumbent(model, lines);
    tell();
  }

  private void tell() {
    told = best.cost();
    progress.accept(
        new AssignmentProgress(clock.elapsed(), told, bound, model.missing(best.lines())));
  }

  private long work() {
    return programmes.stream().mapToLong(LineProgramme::work).sum();
  }

  // With a step limit the search goes by its work, otherwise by the clock.
  private Budget budget(double share) {
    return limits.endsBySteps()
        ? new Budget(stopped, this::work, (long) (share * limits.steps()))
        : new Budget(
            () -> stopped.getAsBoolean() || clock.fraction() > share, this::work, Long.MAX_VALUE);
  }

  private boolean isOver() {
    return budget(1).isSpent();
  }

  private void together(LineByLine descent) {
    descend(descent);
    Scope scope = Scope.of(model, best.lines(), PartByPart.everything(model));
    List<Pricing> pricings =
        programmes.stream().map(programme -> new Pricing(scope.model(), programme)).toList();
    Neighbourhood all =
        new Neighbourhood(scope, new Pricers(scope.model(), pricings, workers), random);
    Outcome outcome =
        isTogether()
            ? all.improve(new Budgets(budget(SHARE_FOR_MIX), budget(SHARE_FOR_ALL)))
            : all.slowly()
                .improve(new Budgets(budget(SHARE_FOR_LARGE_MIX), budget(SHARE_FOR_ALL_LARGE)));
    bound = (int) Math.max(0, Math.ceil(outcome.bound() - 1e-6));
    if (outcome.lines() != null) {
      best.take(outcome.lines());
      descend(descent);
    } else {
      tell();
    }
  }

  private void descend(LineByLine descent) {
    byte[][] lines = best.lines().clone();
    descent.descend(lines);
    best.take(lines);
    tell();
  }

  private void partByPart() {
    PartByPart parts = parts(model);
    if (!isTogether()) {
      parts.weeks().forEach(choices -> improve(() -> parts.lineByLine(choices)));
      parts.sweep().forEach(choices -> improve(() -> parts.improve(choices)));
      if (isOneMix() && !isOver()) {
        together(descent());
      }
    }
    endlessly(model.people() * model.days() >= MANY_CELLS && model.isLong() ? charging() : parts);
    tell();
  }

  private PartByPart parts(Model whole) {
    return new PartByPart(whole, best, programmes, workers, random);
  }

  // Where a part holds but a tenth of a roster, weekends would not move to where they are better.
  private PartByPart charging() {
    int cost = Weekends.of(model, best.lines()).cost();
    if (cost == 0) {
      return parts(model);
    }
    Model charging = model.charging(cost);
    best = new Incumbent(charging, best.lines());
    return parts(charging);
  }

  private void endlessly(PartByPart parts) {
    if (limits.endsBySteps()) {
      while (best.cost() > bound && !isOver()) {
        improve(() -> parts.improve(parts.next()));
      }
    } else {
      parts.improveUntil(() -> best.cost() <= bound || stopped.getAsBoolean(), this::tellBetter);
    }
  }

  private void improve(Runnable part) {
    if (!isOver()) {
      part.run();
    }
    tellBetter();
  }

  private void tellBetter() {
    if (best.cost() < told) {
      tell();
    }
  }
}
