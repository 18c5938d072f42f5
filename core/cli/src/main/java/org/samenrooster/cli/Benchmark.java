package org.samenrooster.cli;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.samenrooster.fault.Fault;
import org.samenrooster.solver.SearchLimits;

/** A problem of a public benchmark, as its file tells it. */
interface Benchmark {

  /** How a day off is written. */
  String OFF = "-";

  /** What makes a search impossible. */
  List<Fault> faults();

  /** A sentence that says what is searched. */
  String searching(CliTexts texts);

  /**
   * Searches.
   *
   * @param tell is given a sentence from time to time
   */
  BenchmarkAnswer solve(
      SearchLimits limits, CliTexts texts, Consumer<String> tell, BooleanSupplier cancelled);
}
