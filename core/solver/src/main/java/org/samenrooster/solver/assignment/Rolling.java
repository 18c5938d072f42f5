package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.samenrooster.solver.Workers;
import org.samenrooster.solver.assignment.Neighbourhood.Budgets;
import org.samenrooster.solver.assignment.Neighbourhood.Outcome;
import org.samenrooster.solver.assignment.Neighbourhoods.Choice;

/**
 * Makes lines for everybody, some days after the others: each section as a problem of its own, in
 * which everybody gets the share of what is limited over all days.
 */
final class Rolling {

  private static final int CELLS = 900;
  private static final int FEWEST_DAYS = 7;
  private static final int NOBODY = -1;

  private final Model model;
  private final List<LineProgramme> programmes;
  private final Workers workers;
  private final SplittableRandom random;
  private final Sections[] sections;
  private final int[] borders;
  private final byte[][] lines;
  private final boolean[] finished;

  Rolling(Model model, List<LineProgramme> programmes, Workers workers, SplittableRandom random) {
    this.model = model;
    this.programmes = programmes;
    this.workers = workers;
    this.random = random;
    this.sections = new Sections[model.people()];
    this.borders = borders(model);
    int[] order = LineByLine.shuffled(model.people(), random);
    for (int i = 0; i < order.length; i++) {
      double rounding = (i + 0.5) / order.length;
      Terms terms = model.terms(order[i]);
      sections[order[i]] = new Sections(terms, programmes.get(0), borders, rounding);
    }
    this.lines = new byte[model.people()][model.days()];
    this.finished = new boolean[model.people()];
  }

  private static int[] borders(Model model) {
    int length = Math.max(FEWEST_DAYS, CELLS / model.people());
    int count = Math.max(1, (model.days() + length / 2) / length);
    int[] borders = new int[count];
    Arrays.setAll(borders, i -> model.days() * (i + 1) / count);
    return borders;
  }

  /**
   * Lines that keep everything.
   *
   * @param budgets a budget until a share of the search
   * @param share of the search for all of it
   * @throws IllegalArgumentException if somebody has no line
   */
  byte[][] lines(DoubleFunction<Budget> budgets, double share) {
    int count = borders.length;
    int done = 0;
    for (int section = 0; section < count && !budgets.apply(1).isOver(); section++) {
      int until = borders[section];
      double from = share * section / count;
      double width = share / count;
      section(
          done, until, new Budgets(budgets.apply(from + 0.7 * width), budgets.apply(from + width)));
      done = until;
    }
    complete(done);
    return lines;
  }

  private void section(int from, int until, Budgets budgets) {
    List<Terms> own = new ArrayList<>();
    int[] members = new int[lines.length];
    Arrays.fill(members, NOBODY);
    for (int person = 0; person < lines.length; person++) {
      if (!finished[person]) {
        Terms terms = sections[person].section(lines[person], from, until);
        if (terms == null) {
          finish(person);
        } else {
          members[own.size()] = person;
          own.add(terms);
        }
      }
    }
    members = Arrays.copyOf(members, own.size());
    if (members.length == 0) {
      return;
    }
    int[] chosen = IntStream.range(from, until).toArray();
    Model part = model.section(own.toArray(Terms[]::new), members, chosen, lines);
    byte[][] found = improved(part, new Choice(members, chosen, 0), budgets);
    for (int i = 0; i < members.length; i++) {
      System.arraycopy(found[i], 0, lines[members[i]], from, until - from);
    }
  }

  private byte[][] improved(Model part, Choice choice, Budgets budgets) {
    LineByLine descent =
        new LineByLine(part, programmes.get(0), random, () -> budgets.dive().isOver());
    byte[][] start = descent.construct();
    descent.descend(start);
    Scope scope = new Scope(part, choice, choice.days(), start);
    List<Pricing> pricings =
        programmes.stream().map(programme -> new Pricing(part, programme)).toList();
    Outcome outcome =
        new Neighbourhood(scope, new Pricers(part, pricings, workers), random).improve(budgets);
    return outcome.lines() == null ? start : outcome.lines();
  }

  /** Gives everybody who has no line of all days yet a rest that fits. */
  private void complete(int from) {
    for (int person = 0; person < lines.length; person++) {
      if (finished[person]) {
        continue;
      }
      byte[] line =
          from < model.days() ? sections[person].completed(lines[person], from) : lines[person];
      if (line != null && model.terms(person).keeps(line)) {
        lines[person] = line;
      } else {
        finish(person);
      }
    }
  }

  // A line that was begun and cannot go on gives way to any that keeps everything.
  private void finish(int person) {
    byte[] line = model.anyLine(person);
    if (line == null) {
      throw new IllegalArgumentException("No line keeps what person " + person + " has to keep.");
    }
    lines[person] = line;
    finished[person] = true;
  }
}
