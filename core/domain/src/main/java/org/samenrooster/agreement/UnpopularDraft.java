package org.samenrooster.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;

/**
 * Which work is unpopular, and the least of it, as somebody writes it.
 *
 * @param kinds names of {@link UnpopularKind}
 * @param shiftTypes codes
 */
public record UnpopularDraft(
    List<String> kinds,
    List<String> shiftTypes,
    @Nullable Integer minimumShifts,
    @Nullable Integer minimumPercent) {

  private static final int HUNDRED = 100;

  public UnpopularDraft {
    kinds = List.copyOf(kinds);
    shiftTypes = List.copyOf(shiftTypes);
  }

  Optional<UnpopularWork> read(FaultFinder finder) {
    Set<UnpopularKind> some = readKinds(finder);
    Set<String> types = Drafts.distinct(finder, "shiftTypes", shiftTypes);
    OptionalInt shifts =
        Drafts.limit(finder, "minimumShifts", minimumShifts, 0, PickDraft.MOST_SHIFTS);
    OptionalInt percent = Drafts.limit(finder, "minimumPercent", minimumPercent, 0, HUNDRED);
    if (shifts.isPresent() && percent.isPresent()) {
      finder.fault("minimumPercent", FaultCode.MINIMUM_IN_TWO_FORMS, percent.getAsInt());
      return Optional.empty();
    }
    return Optional.of(new UnpopularWork(some, types, shifts, percent));
  }

  private Set<UnpopularKind> readKinds(FaultFinder finder) {
    Set<UnpopularKind> some = new HashSet<>();
    for (int i = 0; i < kinds.size(); i++) {
      String place = "kinds/" + i;
      Optional<UnpopularKind> kind = finder.choice(place, kinds.get(i), UnpopularKind.class);
      if (kind.isPresent() && !some.add(kind.get())) {
        finder.fault(place, FaultCode.DUPLICATE_ID, kind.get());
      }
    }
    return some;
  }
}
