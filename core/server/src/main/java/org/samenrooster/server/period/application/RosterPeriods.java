package org.samenrooster.server.period.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** The stored roster periods of a team. */
public interface RosterPeriods {

  /** The roster period of the team with this id. */
  Optional<RosterPeriod> period(StoredTeam team, String periodId);

  /** The same, and nobody else changes it until the transaction that asks has ended. */
  Optional<RosterPeriod> locked(StoredTeam team, String periodId);

  /**
   * The periods of the team, latest first.
   *
   * @param before only periods that start before this day
   */
  List<RosterPeriod> latestFirst(StoredTeam team, Optional<LocalDate> before, int limit);

  /** A period of the team that shares a day with these. */
  Optional<RosterPeriod> overlapping(StoredTeam team, DateRange dates);

  /** Stores a new period. */
  RosterPeriod add(StoredTeam team, RosterPeriod period);

  /** Stores a changed period; the version that comes back is the new one. */
  RosterPeriod save(StoredTeam team, RosterPeriod period);
}
