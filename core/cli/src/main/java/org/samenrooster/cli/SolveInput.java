package org.samenrooster.cli;

import java.nio.file.Path;
import org.samenrooster.files.CurtoisInstance;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.assignment.AssignmentProblem;

/**
 * What {@code solve} is to solve.
 *
 * @param instance with the names of its people and shifts
 * @param problem the same as it is searched
 * @param limits of the whole command
 */
record SolveInput(
    CurtoisInstance instance, AssignmentProblem problem, SearchLimits limits, Path out) {}
