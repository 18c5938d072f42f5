package org.samenrooster.server.shift.application;

import java.util.List;
import org.samenrooster.server.team.application.StoredTeam;

/** What came of a pick that rules and phase allow. */
public sealed interface PickOutcome {

  /** The caller holds the shift. */
  record Picked(ShiftChange change) implements PickOutcome {}

  /**
   * Somebody else was faster.
   *
   * @param shift the shift that is gone
   * @param alternatives open shifts the caller could pick instead, nearest in time first
   */
  record Taken(StoredTeam team, RosterShift shift, List<RosterShift> alternatives)
      implements PickOutcome {

    public Taken {
      alternatives = List.copyOf(alternatives);
    }
  }
}
