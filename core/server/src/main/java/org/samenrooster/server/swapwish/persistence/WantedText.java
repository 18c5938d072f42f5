package org.samenrooster.server.swapwish.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.solver.ring.WantedShift;

/**
 * What is wanted for a shift, as one column: a line for each, best first, with the id of a shift, a
 * shift type and a day, as far as they are said, between tabs. None of them can hold one.
 */
final class WantedText {

  private static final String BETWEEN = "\t";

  private WantedText() {}

  static String of(List<WantedShift> wanted) {
    return wanted.stream().map(WantedText::line).collect(Collectors.joining("\n"));
  }

  private static String line(WantedShift wanted) {
    return Stream.of(wanted.shiftId(), wanted.shiftType(), wanted.day().map(LocalDate::toString))
        .map(said -> said.orElse(""))
        .collect(Collectors.joining(BETWEEN));
  }

  static List<WantedShift> read(String text) {
    return text.lines().map(line -> wanted(line.split(BETWEEN, -1))).toList();
  }

  private static WantedShift wanted(String[] said) {
    return new WantedShift(part(said, 0), part(said, 1), part(said, 2).map(LocalDate::parse));
  }

  private static Optional<String> part(String[] said, int number) {
    return Optional.of(said[number]).filter(text -> !text.isEmpty());
  }
}
