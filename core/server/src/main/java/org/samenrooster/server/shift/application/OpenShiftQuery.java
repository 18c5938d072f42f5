package org.samenrooster.server.shift.application;

import java.time.Instant;
import java.util.Optional;

/**
 * Which open shifts of a period are wanted.
 *
 * @param after only those that come after this place
 * @param limit most shifts
 */
public record OpenShiftQuery(String periodId, Optional<Place> after, int limit) {

  /** All open shifts of a period. */
  static OpenShiftQuery all(String periodId) {
    return new OpenShiftQuery(periodId, Optional.empty(), Integer.MAX_VALUE);
  }

  /** A place in the list, which is ordered by start and then by id. */
  public record Place(Instant start, String id) {

    /** Where a shift stands. */
    public static Place of(RosterShift shift) {
      return new Place(shift.shift().duty().interval().start(), shift.shift().id());
    }
  }
}
