package org.samenrooster.solver.ring;

import java.util.List;

/**
 * Rings that can all be offered at once: nobody is in two of them.
 *
 * @param rings in the order of the wishes
 * @param isBest whether it is certain that no other set of rings gains more
 */
public record SwapRings(List<SwapRing> rings, boolean isBest) {

  public SwapRings {
    rings = List.copyOf(rings);
  }

  /**
   * Of all sets of rings one in which most is gained together; of those one with short rings, which
   * fewer people can refuse. Where there are too many rings for the steps of the problem, a good
   * one.
   */
  public static SwapRings of(RingProblem problem) {
    SwapGraph graph = new SwapGraph(problem);
    RingSearch search = new RingSearch(graph, problem.steps());
    List<RingSearch.Ring> found = search.rings();
    RingChoice choice = new RingChoice(found, problem.steps());
    return new SwapRings(
        choice.best().stream().map(ring -> ring.in(graph)).toList(),
        search.sawAll() && choice.isBest());
  }

  /** What everybody gains together. */
  public int gain() {
    return rings.stream().mapToInt(SwapRing::gain).sum();
  }
}
