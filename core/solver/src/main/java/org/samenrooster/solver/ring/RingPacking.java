package org.samenrooster.solver.ring;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The heaviest rings of which no two share a person, by branch and bound: person by person, every
 * ring that she can be in and none at all; given up where even the best part of everybody who is
 * left would not be enough.
 */
final class RingPacking {

  private final int[][] members;
  private final long[] weights;
  private final long limit;
  private final List<List<Integer>> ringsOf = new ArrayList<>();
  private final double[] mostOf;
  private final boolean[] decided;
  private final int[] order;
  private final Deque<Integer> taken = new ArrayDeque<>();
  private long steps;
  private long best;
  private Optional<List<Integer>> found = Optional.empty();

  /**
   * @param members of each ring
   * @param weights of each ring
   * @param possible the rings that may be chosen
   * @param limit how many steps may be done
   */
  RingPacking(int[][] members, long[] weights, List<Integer> possible, long limit) {
    this.members = members;
    this.weights = weights;
    this.limit = limit;
    int people =
        possible.stream().flatMapToInt(ring -> Arrays.stream(members[ring])).max().orElse(-1) + 1;
    IntStream.range(0, people).forEach(person -> ringsOf.add(new ArrayList<>()));
    for (int ring : possible) {
      Arrays.stream(members[ring]).forEach(member -> ringsOf.get(member).add(ring));
    }
    ringsOf.forEach(own -> own.sort(Comparator.comparing((Integer ring) -> -weights[ring])));
    this.mostOf = ringsOf.stream().mapToDouble(this::most).toArray();
    this.decided = new boolean[people];
    this.order =
        IntStream.range(0, people)
            .filter(person -> !ringsOf.get(person).isEmpty())
            .boxed()
            .sorted(Comparator.comparing((Integer person) -> ringsOf.get(person).size()))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  // An equal part of a ring's weight for each of its people: what they can bring at most adds up
  // to no less than any rings weigh.
  private double most(List<Integer> own) {
    return own.stream()
        .mapToDouble(ring -> (double) weights[ring] / members[ring].length)
        .max()
        .orElse(0);
  }

  /** How much work was done, in rings that were looked at. */
  long steps() {
    return steps;
  }

  /** Whether every choice was looked at. */
  boolean sawAll() {
    return steps < limit;
  }

  /** The best rings that weigh more than this together; empty where none were found. */
  Optional<List<Integer>> better(long floor) {
    best = floor;
    search(0, 0, Arrays.stream(order).mapToDouble(person -> mostOf[person]).sum());
    return found;
  }

  private void search(int place, long weight, double left) {
    if (!sawAll()) {
      return;
    }
    steps++;
    if (weight > best) {
      best = weight;
      found = Optional.of(List.copyOf(taken));
    }
    int next = place;
    while (next < order.length && decided[order[next]]) {
      next++;
    }
    // What is left is a sum of fractions: half of the smallest difference absorbs its rounding.
    if (next == order.length || weight + left <= best + 0.5) {
      return;
    }
    int person = order[next];
    for (int ring : ringsOf.get(person)) {
      steps++;
      if (isOpen(ring)) {
        take(ring, next, weight, left);
      }
    }
    decided[person] = true;
    search(next + 1, weight, left - mostOf[person]);
    decided[person] = false;
  }

  // A loop, because it is asked for every ring at every step.
  private boolean isOpen(int ring) {
    for (int member : members[ring]) {
      if (decided[member]) {
        return false;
      }
    }
    return true;
  }

  private void take(int ring, int place, long weight, double left) {
    double others = left;
    for (int member : members[ring]) {
      decided[member] = true;
      others -= mostOf[member];
    }
    taken.push(ring);
    search(place + 1, weight + weights[ring], others);
    taken.pop();
    for (int member : members[ring]) {
      decided[member] = false;
    }
  }
}
