package org.samenrooster.solver.ring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Finds every ring of two to four wishes, unless there are more than the steps allow. */
final class RingSearch {

  private static final int LONGEST = 4;

  /** More rings than these are not kept; among so many there are good sets. */
  private static final int MOST_RINGS = 50_000;

  /**
   * A ring as numbers of wishes; the smallest comes first, so that each is found once.
   *
   * @param members who they are, in the same order
   * @param gains what each gains, in the same order
   */
  record Ring(List<Integer> wishes, List<String> members, List<Integer> gains) {

    int size() {
      return wishes.size();
    }

    int gain() {
      return gains.stream().mapToInt(Integer::intValue).sum();
    }

    SwapRing in(SwapGraph graph) {
      return new SwapRing(
          IntStream.range(0, size())
              .mapToObj(i -> graph.turn(wishes.get(i), wishes.get((i + 1) % size())))
              .toList());
    }
  }

  private final SwapGraph graph;
  private final List<BitSet> wanted;
  private final List<BitSet> wanting;
  private final List<Ring> rings = new ArrayList<>();
  private long stepsLeft;

  RingSearch(SwapGraph graph, long steps) {
    this.graph = graph;
    this.stepsLeft = steps;
    this.wanted = bits(graph, graph::isWanted);
    this.wanting = bits(graph, (one, other) -> graph.isWanted(other, one));
  }

  private interface Arrow {

    boolean between(int one, int other);
  }

  private static List<BitSet> bits(SwapGraph graph, Arrow arrow) {
    return IntStream.range(0, graph.size())
        .mapToObj(
            one -> {
              BitSet others = new BitSet(graph.size());
              IntStream.range(0, graph.size())
                  .filter(other -> arrow.between(one, other))
                  .forEach(others::set);
              return others;
            })
        .toList();
  }

  /** Whether no ring was left out. */
  boolean sawAll() {
    return stepsLeft > 0 && rings.size() < MOST_RINGS;
  }

  /** The rings, short ones first: where not all are seen, those that fewest can refuse are. */
  List<Ring> rings() {
    for (int length = 2; length <= LONGEST; length++) {
      int[] path = new int[length];
      for (int first = 0; first < graph.size() && sawAll(); first++) {
        path[0] = first;
        extend(path, 1);
      }
    }
    return List.copyOf(rings);
  }

  private void extend(int[] path, int depth) {
    boolean isLast = depth == path.length - 1;
    BitSet next = (BitSet) wanted.get(path[depth - 1]).clone();
    if (isLast) {
      next.and(wanting.get(path[0]));
    }
    for (int wish = next.nextSetBit(path[0] + 1); wish >= 0; wish = next.nextSetBit(wish + 1)) {
      if (!sawAll()) {
        return;
      }
      stepsLeft--;
      if (isNew(path, depth, wish) && !graph.isKnownToBeForbidden(path[depth - 1], wish)) {
        path[depth] = wish;
        if (isLast) {
          add(path);
        } else {
          extend(path, depth + 1);
        }
      }
    }
  }

  private boolean isNew(int[] path, int depth, int wish) {
    String member = graph.memberOf(wish);
    return IntStream.range(0, depth).noneMatch(i -> graph.memberOf(path[i]).equals(member));
  }

  // Everybody's rules are asked of the whole change: each gives one shift and gets one.
  private void add(int[] path) {
    List<Integer> gains = new ArrayList<>();
    for (int i = 0; i < path.length; i++) {
      int next = path[(i + 1) % path.length];
      if (!graph.isAllowed(path[i], next)) {
        return;
      }
      gains.add(graph.gain(path[i], next));
    }
    List<Integer> wishes = Arrays.stream(path).boxed().toList();
    if (graph.isNotAgain(wishes)) {
      return;
    }
    rings.add(new Ring(wishes, wishes.stream().map(graph::memberOf).toList(), gains));
  }
}
