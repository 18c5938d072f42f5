package org.samenrooster.solver.ring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenrooster.solver.ring.RingSearch.Ring;

/**
 * Chooses rings of which no two share a person: first one after the other, then exactly for each
 * group of people that no ring connects with others, and where that takes too many steps, pair by
 * pair of chosen rings until no pair can be bettered.
 */
final class RingChoice {

  /** Of sets that gain as much, the one with short rings: no number of them outweighs a gain. */
  private static final long GAIN = 10_000;

  private static final long STEPS_OF_A_PAIR = 5_000;

  private final List<Ring> rings;
  private final int[][] members;
  private final long[] weights;
  private final int people;
  private long stepsLeft;
  private boolean isBest = true;

  RingChoice(List<Ring> rings, long steps) {
    this.rings = rings;
    this.stepsLeft = steps;
    Map<String, Integer> numbers = new HashMap<>();
    this.members =
        rings.stream()
            .map(
                ring ->
                    ring.members().stream()
                        .mapToInt(id -> numbers.computeIfAbsent(id, none -> numbers.size()))
                        .toArray())
            .toArray(int[][]::new);
    this.weights = rings.stream().mapToLong(ring -> GAIN * ring.gain() + 4 - ring.size()).toArray();
    this.people = numbers.size();
  }

  /** Whether it is certain that no other choice is better; known when the choice is made. */
  boolean isBest() {
    return isBest;
  }

  /** The choice, in the order of the rings. */
  List<Ring> best() {
    List<Integer> chosen = new ArrayList<>();
    for (List<Integer> group : groups()) {
      chosen.addAll(bestOf(group));
    }
    return chosen.stream().sorted().map(rings::get).toList();
  }

  private List<Integer> bestOf(List<Integer> group) {
    List<Integer> first = greedy(group);
    RingPacking packing = new RingPacking(members, weights, group, Math.max(1, stepsLeft / 2));
    List<Integer> better = packing.better(weight(first)).orElse(first);
    stepsLeft -= packing.steps();
    if (packing.sawAll()) {
      return better;
    }
    isBest = false;
    List<Integer> one = improvedByPairs(group, better);
    List<Integer> other = improvedByPairs(group, first);
    return weight(one) >= weight(other) ? one : other;
  }

  private List<Integer> improvedByPairs(List<Integer> group, List<Integer> start) {
    List<Integer> chosen = new ArrayList<>(start);
    boolean improved = true;
    while (improved) {
      improved = false;
      for (int one = 0; one < chosen.size(); one++) {
        for (int other = one + 1; other < chosen.size() && stepsLeft > 0; other++) {
          improved |= improvePair(group, chosen, List.of(chosen.get(one), chosen.get(other)));
        }
      }
    }
    return chosen;
  }

  private boolean improvePair(List<Integer> group, List<Integer> chosen, List<Integer> pair) {
    boolean[] busy = new boolean[people];
    chosen.stream().filter(ring -> !pair.contains(ring)).forEach(ring -> mark(busy, ring));
    List<Integer> possible = new ArrayList<>();
    for (int ring : group) {
      if (isFree(busy, ring)) {
        possible.add(ring);
      }
    }
    RingPacking packing = new RingPacking(members, weights, possible, STEPS_OF_A_PAIR);
    List<Integer> better = packing.better(weight(pair)).orElse(List.of());
    stepsLeft -= packing.steps() + group.size();
    if (better.isEmpty()) {
      return false;
    }
    chosen.removeAll(pair);
    chosen.addAll(better);
    return true;
  }

  private long weight(List<Integer> some) {
    return some.stream().mapToLong(ring -> weights[ring]).sum();
  }

  private List<Integer> greedy(List<Integer> group) {
    boolean[] busy = new boolean[people];
    List<Integer> chosen = new ArrayList<>();
    List<Integer> heaviestFirst =
        group.stream()
            .sorted(Comparator.comparing((Integer ring) -> -weights[ring] / members[ring].length))
            .toList();
    for (int ring : heaviestFirst) {
      if (isFree(busy, ring)) {
        mark(busy, ring);
        chosen.add(ring);
      }
    }
    return chosen;
  }

  private boolean isFree(boolean[] busy, int ring) {
    for (int member : members[ring]) {
      if (busy[member]) {
        return false;
      }
    }
    return true;
  }

  private void mark(boolean[] busy, int ring) {
    Arrays.stream(members[ring]).forEach(member -> busy[member] = true);
  }

  /** Rings by people whom rings connect, in the order of the first. */
  private List<List<Integer>> groups() {
    int[] root = IntStream.range(0, people).toArray();
    for (int[] ring : members) {
      Arrays.stream(ring).forEach(member -> root[rootOf(root, member)] = rootOf(root, ring[0]));
    }
    Map<Integer, List<Integer>> groups = new HashMap<>();
    List<List<Integer>> inOrder = new ArrayList<>();
    for (int ring = 0; ring < members.length; ring++) {
      List<Integer> group =
          groups.computeIfAbsent(
              rootOf(root, members[ring][0]),
              none -> {
                List<Integer> begun = new ArrayList<>();
                inOrder.add(begun);
                return begun;
              });
      group.add(ring);
    }
    return inOrder;
  }

  private static int rootOf(int[] root, int member) {
    return Stream.iterate(member, one -> root[one])
        .filter(one -> root[one] == one)
        .findFirst()
        .orElseThrow();
  }
}
