package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.samenrooster.solver.Workers;
import org.samenrooster.solver.assignment.Neighbourhood.Budgets;
import org.samenrooster.solver.assignment.Neighbourhood.Outcome;
import org.samenrooster.solver.assignment.Neighbourhoods.Choice;

/** Improves parts of a roster while the rest stays, one for each thread side by side. */
final class PartByPart {

  private static final int DAYS_LINE_BY_LINE = 28;
  private static final long WORK_OF_A_MIX = 2_000_000_000;
  private static final long WORK_OF_A_PART = 3_000_000_000L;

  private final Model model;
  private final Incumbent best;
  private final List<LineProgramme> programmes;
  private final Workers workers;
  private final SplittableRandom random;
  private final BooleanSupplier stopped;
  private final Neighbourhoods neighbourhoods;

  PartByPart(
      Model model,
      Incumbent best,
      List<LineProgramme> programmes,
      Workers workers,
      SplittableRandom random) {
    this.model = model;
    this.best = best;
    this.programmes = programmes;
    this.workers = workers;
    this.random = random;
    this.stopped = programmes.get(0)::isStopped;
    this.neighbourhoods = new Neighbourhoods(model, random.split());
  }

  /** Parts for the threads, side by side. */
  List<Choice> next() {
    int[] costs = model.costsOfDays(best.lines());
    return IntStream.range(0, programmes.size())
        .mapToObj(thread -> neighbourhoods.next(random, costs))
        .toList();
  }

  /** All days in parts of some days after each other, for the threads. */
  List<List<Choice>> sweep() {
    return inTurns(neighbourhoods.sweep(programmes.size()));
  }

  /** All days twice, in parts for {@link #lineByLine}. */
  List<List<Choice>> weeks() {
    int[] everybody = IntStream.range(0, model.people()).toArray();
    List<Choice> parts = new ArrayList<>();
    for (int offset : new int[] {0, -DAYS_LINE_BY_LINE / 2}) {
      for (int from = offset; from < model.days(); from += DAYS_LINE_BY_LINE) {
        int until = Math.min(model.days(), from + DAYS_LINE_BY_LINE);
        int[] days = IntStream.range(Math.max(0, from), until).toArray();
        parts.add(new Choice(everybody, days, 0));
      }
    }
    return inTurns(parts);
  }

  private List<List<Choice>> inTurns(List<Choice> parts) {
    List<List<Choice>> turns = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += programmes.size()) {
      turns.add(parts.subList(i, Math.min(parts.size(), i + programmes.size())));
    }
    return turns;
  }

  /** Improves parts by all lines together. */
  void improve(List<Choice> choices) {
    Scope[] scopes = new Scope[choices.size()];
    Outcome[] outcomes = new Outcome[scopes.length];
    byte[][] base = best.lines();
    workers.run(
        parts(
            scopes.length,
            (thread, own) -> {
              scopes[thread] = Scope.of(model, base, choices.get(thread));
              outcomes[thread] = improve(scopes[thread], programmes.get(thread), own);
            }));
    for (int thread = 0; thread < scopes.length; thread++) {
      take(choices.get(thread), scopes[thread], outcomes[thread]);
    }
  }

  private void take(Choice choice, Scope scope, Outcome outcome) {
    synchronized (neighbourhoods) {
      neighbourhoods.learn(choice, outcome.complete());
    }
    byte[][] found = outcome.lines();
    if (found != null) {
      synchronized (best) {
        best.take(scope.with(best.lines(), found));
      }
    }
  }

  /**
   * Improves parts until it is over. Each thread goes on with its next part as soon as it has ended
   * one, and does not wait for the others: what is found depends on which is faster, so this is for
   * searches that end by the clock.
   *
   * @param over whether to end; asked by every thread
   * @param ended what to do after a part, in the caller's thread
   */
  void improveUntil(BooleanSupplier over, Runnable ended) {
    List<Runnable> threads = new ArrayList<>();
    for (LineProgramme programme : programmes) {
      Runnable after = threads.isEmpty() ? ended : () -> {};
      threads.add(
          () -> {
            while (!over.getAsBoolean()) {
              improveNext(programme);
              after.run();
            }
          });
    }
    workers.run(threads);
  }

  private void improveNext(LineProgramme programme) {
    byte[][] base = best.lines();
    Choice choice;
    SplittableRandom own;
    synchronized (neighbourhoods) {
      choice = neighbourhoods.next(random, model.costsOfDays(base));
      own = random.split();
    }
    Scope scope = Scope.of(model, base, choice);
    take(choice, scope, improve(scope, programme, own));
  }

  /** Improves parts by one line after the other. */
  void lineByLine(List<Choice> choices) {
    Scope[] scopes = new Scope[choices.size()];
    byte[][][] found = new byte[scopes.length][][];
    byte[][] base = best.lines();
    workers.run(
        parts(
            scopes.length,
            (thread, own) -> {
              scopes[thread] = Scope.of(model, base, choices.get(thread));
              found[thread] = scopes[thread].lines().clone();
              new LineByLine(scopes[thread].model(), programmes.get(thread), own, stopped)
                  .descend(found[thread]);
            }));
    for (int thread = 0; thread < scopes.length; thread++) {
      best.take(scopes[thread].with(best.lines(), found[thread]));
    }
  }

  /** What a thread does for its part. */
  @FunctionalInterface
  private interface Part {
    void search(int thread, SplittableRandom own);
  }

  // Every part draws for itself, so that it does not matter which is faster.
  private List<Runnable> parts(int count, Part part) {
    List<Runnable> parts = new ArrayList<>();
    for (int thread = 0; thread < count; thread++) {
      int place = thread;
      SplittableRandom own = random.split();
      parts.add(() -> part.search(place, own));
    }
    return parts;
  }

  private Outcome improve(Scope scope, LineProgramme programme, SplittableRandom own) {
    long before = programme.work();
    Budget mix = new Budget(stopped, programme::work, before + WORK_OF_A_MIX);
    Budget dive = new Budget(stopped, programme::work, before + WORK_OF_A_PART);
    Pricers pricers = Pricers.of(scope.model(), new Pricing(scope.model(), programme));
    return new Neighbourhood(scope, pricers, own).improve(new Budgets(mix, dive));
  }

  /** Everybody and all days. */
  static Choice everything(Model model) {
    int[] everybody = IntStream.range(0, model.people()).toArray();
    return new Choice(everybody, IntStream.range(0, model.days()).toArray(), 0);
  }
}
