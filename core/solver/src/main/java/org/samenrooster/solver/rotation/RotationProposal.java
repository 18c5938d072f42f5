package org.samenrooster.solver.rotation;

import java.time.Duration;
import java.util.List;

/**
 * What a search for a table came to.
 *
 * @param rows of the table, each with the kind on each day or {@link RotationProblem#OFF}; none
 *     unless it was found
 */
public record RotationProposal(RotationAnswer answer, List<List<Integer>> rows, Duration elapsed) {

  /**
   * @throws IllegalArgumentException if there are rows without a table being found, or the other
   *     way round
   */
  public RotationProposal {
    rows = rows.stream().map(List::copyOf).toList();
    if (rows.isEmpty() == (answer == RotationAnswer.FOUND)) {
      throw new IllegalArgumentException(answer + " does not go with " + rows + ".");
    }
  }
}
