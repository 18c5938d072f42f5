package org.samenrooster.files;

import java.util.List;

/** Faults as short lines, for comparison in tests. */
final class FaultLines {

  private FaultLines() {}

  /** {@code 3:7 /pointer code (value)}, without the file. */
  static List<String> of(Read<?> read) {
    return read.faults().stream()
        .map(
            placed ->
                placed.place().line()
                    + ":"
                    + placed.place().column()
                    + " "
                    + placed.fault().pointer()
                    + " "
                    + placed.fault().code()
                    + " ("
                    + placed.fault().value()
                    + ")")
        .toList();
  }
}
