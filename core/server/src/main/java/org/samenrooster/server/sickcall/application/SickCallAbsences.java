package org.samenrooster.server.sickcall.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.hours.booking.CountedAbsence;

/** The absences that sick calls are, among those that HR handed in. */
public interface SickCallAbsences {

  /**
   * A part of an absence.
   *
   * @param absence when, and how many minutes it counts by itself
   * @param shiftId the shift whose time it is; empty for the time between shifts, which counts as
   *     rules say
   */
  record Part(CountedAbsence absence, Optional<String> shiftId) {}

  /** The parts of a call, in order. */
  List<Part> of(String organisationId, String callId);

  /** Takes these parts away, and stores those. */
  void replace(
      String organisationId, StoredSickCall call, Collection<Part> gone, Collection<Part> added);
}
