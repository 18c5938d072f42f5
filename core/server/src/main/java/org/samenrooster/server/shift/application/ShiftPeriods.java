package org.samenrooster.server.shift.application;

import java.util.List;
import java.util.Optional;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** The roster periods, as far as shifts need them; always as they are in the database now. */
public interface ShiftPeriods {

  /** The roster period of the team. */
  Optional<ShiftPeriod> period(StoredTeam team, String periodId);

  /** The roster periods of the team that share a day with these. */
  List<ShiftPeriod> during(StoredTeam team, DateRange days);
}
