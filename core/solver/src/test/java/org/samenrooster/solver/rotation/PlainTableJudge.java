package org.samenrooster.solver.rotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenrooster.solver.rotation.RotationProblem.Run;

/** Judges a table of cells by the letter of the problem, and tries all tables of small ones. */
final class PlainTableJudge {

  private final RotationProblem problem;

  PlainTableJudge(RotationProblem problem) {
    this.problem = problem;
  }

  static List<Integer> cells(List<List<Integer>> rows) {
    return rows.stream().flatMap(List::stream).toList();
  }

  /** The first table in the order of its cells, if there is one. */
  Optional<List<Integer>> firstTable() {
    return firstTable(new ArrayList<>());
  }

  private Optional<List<Integer>> firstTable(List<Integer> begun) {
    if (begun.size() == problem.people() * problem.days()) {
      return broken(begun).isEmpty() ? Optional.of(begun) : Optional.empty();
    }
    for (int cell = 0; cell <= problem.kinds().size(); cell++) {
      if (cell == 0 || count(begun, begun.size(), cell) < wanted(begun.size(), cell)) {
        List<Integer> longer = new ArrayList<>(begun);
        longer.add(cell);
        Optional<List<Integer>> found = firstTable(longer);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private int wanted(int place, int kind) {
    return problem.kinds().get(kind - 1).cover().get(place % problem.days());
  }

  private int count(List<Integer> cells, int place, int kind) {
    int count = 0;
    for (int i = place % problem.days(); i < cells.size(); i += problem.days()) {
      count += cells.get(i) == kind ? 1 : 0;
    }
    return count;
  }

  /** What a table breaks, in words. */
  List<String> broken(List<Integer> cells) {
    List<String> broken = new ArrayList<>();
    if (cells.size() != problem.people() * problem.days()) {
      broken.add("cells: " + cells.size());
      return broken;
    }
    for (int kind = 1; kind <= problem.kinds().size(); kind++) {
      for (int day = 0; day < problem.days(); day++) {
        if (count(cells, day, kind) != wanted(day, kind)) {
          broken.add("cover of " + kind + " on " + day);
        }
      }
      int own = kind;
      runs(broken, cells.stream().map(cell -> cell == own).toList(), problem.block(kind));
    }
    runs(broken, cells.stream().map(cell -> cell == 0).toList(), problem.off());
    runs(broken, cells.stream().map(cell -> cell > 0).toList(), problem.work());
    List<Integer> twice = new ArrayList<>(cells);
    twice.addAll(cells);
    for (List<Integer> sequence : problem.forbidden()) {
      for (int start = 0; start < cells.size(); start++) {
        if (twice.subList(start, start + sequence.size()).equals(sequence)) {
          broken.add(sequence + " at " + start);
        }
      }
    }
    return broken;
  }

  private static void runs(List<String> broken, List<Boolean> in, Run limits) {
    int size = in.size();
    if (!in.contains(false)) {
      checkRun(broken, size, limits);
    }
    for (int start = 0; start < size; start++) {
      if (in.get(start) && !in.get((start + size - 1) % size)) {
        int length = 1;
        while (in.get((start + length) % size)) {
          length++;
        }
        checkRun(broken, length, limits);
      }
    }
  }

  private static void checkRun(List<String> broken, int length, Run limits) {
    if (length < limits.least() || length > limits.most()) {
      broken.add("a run of " + length + ", not " + limits);
    }
  }
}
