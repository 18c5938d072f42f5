package org.samenrooster.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;

/** Collects the faults of files while they are read. */
final class Faults {

  private static final int MOST_SHOWN = 50;
  private static final Set<String> OTHER_KINDS =
      Set.of(FaultCode.NOT_AN_OBJECT.key(), FaultCode.NOT_A_LIST.key());
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

  int count() {
    return found.size();
  }

  /**
   * Whether something is already known to be wrong with a value of a file or with one inside it.
   */
  boolean concern(String file, String pointer) {
    return found.stream()
        .filter(placed -> placed.place().file().equals(file))
        .map(placed -> placed.fault().pointer())
        .anyMatch(known -> known.equals(pointer) || known.startsWith(pointer + "/"));
  }

  /** Adds what the domain found, except where the file itself already has a fault. */
  void addUnknown(List<Fault> faults, Pointers pointers) {
    for (Fault fault : faults) {
      Place place = pointers.place(fault.pointer());
      if (!concern(place.file(), fault.pointer()) && !liesInAnotherKind(fault.pointer())) {
        add(place, fault);
      }
    }
  }

  // What is missing in something that is no object at all need not be told.
  private boolean liesInAnotherKind(String pointer) {
    return found.stream()
        .map(PlacedFault::fault)
        .filter(fault -> OTHER_KINDS.contains(fault.code()))
        .anyMatch(fault -> pointer.startsWith(fault.pointer() + "/"));
  }

  /** The first faults and how many more there are: a broken table would fill the screen. */
  List<PlacedFault> capped(String file) {
    List<PlacedFault> all = inReadingOrder();
    if (all.size() <= MOST_SHOWN) {
      return all;
    }
    List<PlacedFault> shown = new ArrayList<>(all.subList(0, MOST_SHOWN));
    Place next = all.get(MOST_SHOWN).place();
    shown.add(
        new PlacedFault(
            new Place(file, next.line(), 1),
            Fault.at("", FaultCode.MORE_FAULTS, all.size() - MOST_SHOWN)));
    return shown;
  }

  List<PlacedFault> inReadingOrder() {
    return found.stream().sorted(IN_READING_ORDER).toList();
  }
}
