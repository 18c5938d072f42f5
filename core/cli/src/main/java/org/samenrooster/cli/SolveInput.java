package org.samenrooster.cli;

import java.nio.file.Path;
import org.samenrooster.solver.SearchLimits;

/**
 * What {@code solve} is to solve.
 *
 * @param limits of the whole command
 */
record SolveInput(Benchmark benchmark, SearchLimits limits, Path out) {}
