package org.samenrooster.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;

/** Collects the faults of files while they are read. */
final class Faults {

  private static final Comparator<PlacedFault> IN_READING_ORDER =
      Comparator.comparing((PlacedFault fault) -> fault.place().file())
          .thenComparingInt(fault -> fault.place().line())
          .thenComparingInt(fault -> fault.place().column());

  private final List<PlacedFault> found = new ArrayList<>();

  void add(Place place, Fault fault) {
    found.add(new PlacedFault(place, fault));
  }

  void add(Place place, String pointer, FaultCode code, Object value, Object... arguments) {
    add(place, Fault.at(pointer, code, value, arguments));
  }

  boolean none() {
    return found.isEmpty();
  }

  /** Whether something is already known to be wrong with a value or with one inside it. */
  boolean concern(String pointer) {
    return found.stream()
        .map(placed -> placed.fault().pointer())
        .anyMatch(known -> known.equals(pointer) || known.startsWith(pointer + "/"));
  }

  List<PlacedFault> inReadingOrder() {
    return found.stream().sorted(IN_READING_ORDER).toList();
  }
}
