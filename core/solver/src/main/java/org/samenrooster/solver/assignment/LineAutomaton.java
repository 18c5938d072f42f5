package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.ShiftKind;

/**
 * Which cell may follow which in a line: runs that are neither too long nor too short, and kinds
 * that must not follow each other. Every node may be the last.
 */
final class LineAutomaton {

  static final int START = 0;
  static final int NOWHERE = -1;

  private record Node(int restingDays, int follows, int run, boolean longEnough) {}

  private final List<Node> nodes = new ArrayList<>();
  private final Map<Node, Integer> places = new HashMap<>();
  private final List<int[]> next = new ArrayList<>();
  private final int[][] byCell;
  private final Limits limits;
  private final boolean endless;
  private final int longestRun;
  private final int[] followClass;
  private final List<Set<Integer>> forbidden = new ArrayList<>();

  /**
   * @param days beyond which no run is told from a longer one
   */
  LineAutomaton(Limits limits, int days, List<ShiftKind> kinds) {
    this.limits = limits;
    this.endless = limits.maxRun() >= days;
    this.longestRun = endless ? Math.max(2, limits.minRun()) : limits.maxRun();
    this.followClass = new int[kinds.size() + 1];
    for (int kind = 1; kind <= kinds.size(); kind++) {
      Set<Integer> after = kinds.get(kind - 1).notOnNextDay();
      int known = forbidden.indexOf(after);
      if (known < 0) {
        known = forbidden.size();
        forbidden.add(after);
      }
      followClass[kind] = known;
    }
    place(new Node(0, -1, 0, true));
    for (int from = 0; from < nodes.size(); from++) {
      int[] steps = new int[kinds.size() + 1];
      for (int cell = 0; cell < steps.length; cell++) {
        steps[cell] = step(nodes.get(from), cell);
      }
      next.add(steps);
    }
    byCell = new int[kinds.size() + 1][nodes.size()];
    for (int cell = 0; cell < byCell.length; cell++) {
      for (int node = 0; node < nodes.size(); node++) {
        byCell[cell][node] = next.get(node)[cell];
      }
    }
  }

  private int place(Node node) {
    Integer known = places.get(node);
    if (known == null) {
      known = nodes.size();
      nodes.add(node);
      places.put(node, known);
    }
    return known;
  }

  private int step(Node from, int cell) {
    boolean start = from.run() == 0 && from.restingDays() == 0;
    if (cell == AssignmentProblem.OFF) {
      if (start) {
        return place(new Node(limits.minOff(), -1, 0, true));
      }
      if (from.run() > 0 && !from.longEnough()) {
        return NOWHERE;
      }
      int rested = from.run() > 0 ? 1 : Math.min(limits.minOff(), from.restingDays() + 1);
      return place(new Node(rested, -1, 0, true));
    }
    boolean rested = start || from.run() == 0 && from.restingDays() >= limits.minOff();
    if (from.run() == 0 && !rested || !endless && from.run() >= limits.maxRun()) {
      return NOWHERE;
    }
    if (from.run() > 0 && forbidden.get(from.follows()).contains(cell)) {
      return NOWHERE;
    }
    int run = Math.min(from.run() + 1, longestRun);
    boolean fromBorder = start || from.run() > 0 && from.longEnough();
    return place(new Node(0, followClass[cell], run, fromBorder || run >= limits.minRun()));
  }

  int size() {
    return nodes.size();
  }

  /** The node a cell leads to, or {@link #NOWHERE}. */
  int next(int node, int cell) {
    return byCell[cell][node];
  }

  /** The node some days of a line lead to, or {@link #NOWHERE}. */
  int run(int node, byte[] line, int from, int until) {
    int now = node;
    for (int day = from; day < until && now != NOWHERE; day++) {
      now = next(now, line[day]);
    }
    return now;
  }

  /** The node a cell leads to from each node. */
  int[] by(int cell) {
    return byCell[cell];
  }

  /** Whether a node is the first day of a run of work. */
  boolean beginsWork(int node) {
    return nodes.get(node).run() == 1;
  }

  /** Kinds that every node treats alike have the same signature. */
  int[] signature(int cell) {
    return byCell[cell].clone();
  }
}
