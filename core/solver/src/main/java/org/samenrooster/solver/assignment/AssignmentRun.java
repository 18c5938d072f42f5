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
import org.samenrooster.solver.assignment.Neighbourhoods.Choice;

/** One search: lines one by one, then all together, then part by part until time is up. */
final class AssignmentRun {

  private static final double SHARE_FOR_MIX = 0.5;
  private static final double SHARE_FOR_ALL = 0.75;
  private static final long WORK_OF_A_PART = 150_000_000;

  private final Model model;
  private final SearchLimits limits;
  private final SearchClock clock;
  private final Consumer<AssignmentProgress> progress;
  private final BooleanSupplier stopped;
  private final SplittableRandom random;
  private final Workers workers;
  private final List<Pricing> pricings = new ArrayList<>();

  private byte[][] best = new byte[0][];
  private int cost;
  private int bound;

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
      pricings.add(new Pricing(model, stopped));
    }
  }

  AssignmentProposal proposal() {
    try (workers) {
      LineByLine descent = new LineByLine(model, pricings.get(0), random, stopped);
      best = descent.construct();
      cost = model.cost(best);
      tell();
      descent.descend(best);
      cost = model.cost(best);
      tell();
      together(descent);
      partByPart();
    }
    return new AssignmentProposal(
        Arrays.stream(best)
            .map(line -> IntStream.range(0, line.length).mapToObj(day -> (int) line[day]).toList())
            .toList(),
        cost,
        Math.min(cost, bound),
        clock.elapsed());
  }

  private void tell() {
    progress.accept(new AssignmentProgress(clock.elapsed(), cost, bound));
  }

  private long work() {
    return pricings.stream().mapToLong(Pricing::work).sum();
  }

  // With a step limit the search goes by its work, otherwise by the clock.
  private Budget budget(double share) {
    return limits.steps() == SearchLimits.UNLIMITED
        ? new Budget(
            () -> stopped.getAsBoolean() || clock.fraction() > share, this::work, Long.MAX_VALUE)
        : new Budget(stopped, this::work, (long) (share * limits.steps()));
  }

  private boolean isOver() {
    return budget(1).isSpent();
  }

  private void together(LineByLine descent) {
    boolean[] free = new boolean[model.days()];
    Arrays.fill(free, true);
    int[] everybody = IntStream.range(0, model.people()).toArray();
    Scope scope = new Scope(model, best, everybody, free);
    Outcome outcome =
        new Neighbourhood(model, scope, new Pricers(model, pricings, workers), random)
            .improve(new Budgets(budget(SHARE_FOR_MIX), budget(SHARE_FOR_ALL)));
    bound = (int) Math.max(0, Math.ceil(outcome.bound() - 1e-6));
    if (outcome.lines() != null) {
      best = outcome.lines();
      descent.descend(best);
      cost = model.cost(best);
    }
    tell();
  }

  private void partByPart() {
    Neighbourhoods neighbourhoods = new Neighbourhoods(model);
    while (cost > bound && !isOver()) {
      List<Choice> choices = new ArrayList<>();
      Outcome[] outcomes = new Outcome[pricings.size()];
      List<Runnable> parts = new ArrayList<>();
      for (int thread = 0; thread < pricings.size(); thread++) {
        int own = thread;
        SplittableRandom ownRandom = random.split();
        Choice choice = neighbourhoods.next(ownRandom);
        choices.add(choice);
        byte[][] base = best;
        parts.add(() -> outcomes[own] = improve(choice, base, own, ownRandom));
      }
      workers.run(parts);
      int before = cost;
      for (int thread = 0; thread < outcomes.length; thread++) {
        Outcome outcome = outcomes[thread];
        neighbourhoods.learn(choices.get(thread), outcome.complete());
        if (outcome.lines() != null && outcome.cost() < cost) {
          best = outcome.lines();
          cost = outcome.cost();
        }
      }
      if (cost < before) {
        tell();
      }
    }
    tell();
  }

  private Outcome improve(Choice choice, byte[][] base, int thread, SplittableRandom ownRandom) {
    Pricing pricing = pricings.get(thread);
    long most = pricing.work() + WORK_OF_A_PART;
    Budget budget = new Budget(stopped, pricing::work, most);
    Scope scope = new Scope(model, base, choice.members(), choice.free());
    return new Neighbourhood(model, scope, Pricers.of(model, pricing), ownRandom)
        .improve(new Budgets(budget, budget));
  }
}
