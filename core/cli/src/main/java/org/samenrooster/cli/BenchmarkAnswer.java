package org.samenrooster.cli;

import java.util.List;

/**
 * What a search came to.
 *
 * @param lines of the file that is written; none where nothing was found
 * @param summary for programs, without the seconds
 */
record BenchmarkAnswer(List<String> lines, String summary) {

  BenchmarkAnswer {
    lines = List.copyOf(lines);
  }
}
