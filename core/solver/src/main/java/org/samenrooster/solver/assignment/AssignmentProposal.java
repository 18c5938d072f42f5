package org.samenrooster.solver.assignment;

import java.time.Duration;
import java.util.List;

/**
 * The best lines a search found.
 *
 * @param lines for each person the kind on each day, or {@link AssignmentProblem#OFF}
 * @param cost wishes that are not met, and people too few or too many
 * @param lowerBound what every assignment costs at least
 */
public record AssignmentProposal(
    List<List<Integer>> lines, int cost, int lowerBound, Duration elapsed) {

  public AssignmentProposal {
    lines = lines.stream().map(List::copyOf).toList();
  }
}
