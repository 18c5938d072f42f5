package org.samenrooster.solver;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a line may do next and what that costs by itself, as nodes and steps: a node stands for all
 * pasts after which the same may follow at the same cost. Holds what {@link LineCost} says about
 * blocks of work and of nights, days off between them and shifts that follow each other, and what
 * rules say about a few adjacent days; a line that a rule blocks for another reason is still a walk
 * here. Lines without a day off are not. Immutable.
 */
final class LineNodes {

  /** Where a step leads that is not allowed. */
  static final int NOWHERE = -1;

  private static final int MOST_WINDOWS = 8192;
  private static final int MOST_WORK = 6;
  private static final int MOST_NIGHTS = 5;
  private static final int MOST_OFF = 2;

  private final int symbols;
  private final int[] next;
  private final int[] cost;
  private final boolean[] worked;

  /**
   * @param member whose blocks of work and of nights are priced
   */
  LineNodes(SearchTools tools, LineTables tables, int member) {
    this.symbols = tables.symbols;
    Pasts pasts = new Pasts(tools, tables, member);
    int[] classes = pasts.classes();
    int nodes = Arrays.stream(classes).max().orElse(0) + 1;
    this.next = new int[nodes * symbols];
    this.cost = new int[nodes * symbols];
    this.worked = new boolean[nodes];
    for (int past = 0; past < classes.length; past++) {
      int node = classes[past];
      worked[node] = pasts.all.get(past).last() != Cells.OFF;
      for (int type = 0; type < symbols; type++) {
        int after = pasts.next.get(past)[type];
        next[node * symbols + type] = after == NOWHERE ? NOWHERE : classes[after];
        cost[node * symbols + type] = pasts.cost.get(past)[type];
      }
    }
  }

  int count() {
    return worked.length;
  }

  /** The node after a day of this type, or {@link #NOWHERE}. */
  int next(int node, int type) {
    return next[node * symbols + type];
  }

  /** What a day of this type costs after this node, for what it follows. */
  int cost(int node, int type) {
    return cost[node * symbols + type];
  }

  /** Whether the last day was worked. */
  boolean worked(int node) {
    return worked[node];
  }

  /**
   * The last days, the first of them in the highest place, and how long the block of work, the
   * block of nights and the run of days off are that they end with; what is longer than matters is
   * cut.
   */
  private record Past(int days, int work, int nights, int off, int last) {}

  /** All pasts there are, and what follows each. */
  private static final class Pasts {

    final List<Past> all = new ArrayList<>();
    final List<int[]> next = new ArrayList<>();
    final List<int[]> cost = new ArrayList<>();

    private final Map<Past, Integer> known = new HashMap<>();
    private final ArrayDeque<Past> open = new ArrayDeque<>();
    private final LineTables tables;
    private final int member;
    private final int symbols;
    private final int remembered;
    private final boolean[] blocked;

    Pasts(SearchTools tools, LineTables tables, int member) {
      this.tables = tables;
      this.member = member;
      this.symbols = tables.symbols;
      this.blocked = tools.windows().blockedWindows(MOST_WINDOWS);
      this.remembered = blocked.length / symbols;
      // Every line with a day off passes one of these, so everything else is reached from them.
      for (int days = 0; days < remembered; days += symbols) {
        boolean twoOff = days / symbols % symbols == Cells.OFF;
        index(new Past(days, 0, 0, twoOff ? MOST_OFF : 1, Cells.OFF));
        if (remembered == symbols) {
          index(new Past(days, 0, 0, 1, Cells.OFF));
        }
      }
      while (!open.isEmpty()) {
        follow(open.poll());
      }
    }

    private int index(Past past) {
      Integer index = known.get(past);
      if (index == null) {
        index = all.size();
        known.put(past, index);
        all.add(past);
        next.add(new int[symbols]);
        cost.add(new int[symbols]);
        open.add(past);
      }
      return index;
    }

    private void follow(Past past) {
      int index = known.get(past);
      for (int type = 0; type < symbols; type++) {
        int window = past.days() * symbols + type;
        next.get(index)[type] = blocked[window] ? NOWHERE : index(after(past, type));
        cost.get(index)[type] = blocked[window] ? 0 : cost(past, type);
      }
    }

    private Past after(Past past, int type) {
      int days = (past.days() * symbols + type) % remembered;
      if (type == Cells.OFF) {
        return new Past(days, 0, 0, Math.min(MOST_OFF, past.off() + 1), type);
      }
      int nights = tables.nights[type] == 1 ? Math.min(MOST_NIGHTS, past.nights() + 1) : 0;
      return new Past(days, Math.min(MOST_WORK, past.work() + 1), nights, 0, type);
    }

    // A block that is too long costs with each day too many, one that is too short when it ends.
    private int cost(Past past, int type) {
      int[] nightBlock = tables.nightBlock[member];
      int cost = 0;
      if (tables.nights[type] == 0) {
        cost += past.nights() < MOST_NIGHTS ? nightBlock[past.nights()] : 0;
      } else if (past.nights() >= MOST_NIGHTS - 1) {
        cost += nightBlock[MOST_NIGHTS] - nightBlock[MOST_NIGHTS - 1];
      }
      if (type == Cells.OFF) {
        return cost + (past.work() < MOST_WORK ? tables.shortBlock[member][past.work()] : 0);
      }
      cost += past.off() == 1 ? tables.singleDayOff : 0;
      if (past.work() >= MOST_WORK - 1) {
        cost += tables.longBlock[MOST_WORK] - tables.longBlock[MOST_WORK - 1];
      }
      return cost + tables.pair[past.last() * symbols + type];
    }

    /** For each past the number of its class: the same may follow at the same cost, for ever. */
    int[] classes() {
      int[] classes = new int[all.size()];
      int count = 0;
      while (true) {
        Map<List<Integer>, Integer> numbers = new HashMap<>();
        int[] finer = new int[classes.length];
        for (int past = 0; past < classes.length; past++) {
          finer[past] = numbers.computeIfAbsent(signature(past, classes), key -> numbers.size());
        }
        if (numbers.size() == count) {
          return finer;
        }
        count = numbers.size();
        classes = finer;
      }
    }

    private List<Integer> signature(int past, int[] classes) {
      List<Integer> signature = new ArrayList<>(2 * symbols + 2);
      signature.add(classes[past]);
      signature.add(all.get(past).last() == Cells.OFF ? 0 : 1);
      for (int type = 0; type < symbols; type++) {
        int after = next.get(past)[type];
        signature.add(after == NOWHERE ? NOWHERE : classes[after]);
        signature.add(cost.get(past)[type]);
      }
      return signature;
    }
  }
}
