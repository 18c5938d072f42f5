package org.samenrooster.solver.assignment;

import java.time.Duration;

/**
 * How far a search is.
 *
 * @param cost of the best lines so far
 * @param lowerBound what every assignment costs at least, as far as it is known
 * @param missing how many people the best lines have too few, over all demands
 */
public record AssignmentProgress(Duration elapsed, int cost, int lowerBound, int missing) {}
