package org.samenrooster.solver.ring;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which shifts go to whom in a ring: the same for the same ring, whoever of it comes first.
 *
 * @param text each shift with the member who takes it, by shift
 */
public record RingKey(String text) {

  /**
   * The key of a ring.
   *
   * @param takers by the id of the shift, who takes it
   */
  public static RingKey of(Map<String, String> takers) {
    return new RingKey(
        new TreeMap<>(takers)
            .entrySet().stream()
                .map(taken -> taken.getKey() + ">" + taken.getValue())
                .collect(Collectors.joining(" ")));
  }
}
