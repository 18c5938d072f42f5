package org.samenrooster.server.shift.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.WorkedTime;
import org.samenrooster.time.DateRange;

/** What was really worked on shifts. Nothing that was recorded is ever changed or taken away. */
public interface WorkedTimes {

  /** What was recorded last for each shift of the team on these days, by shift. */
  Map<String, RecordedWork> during(StoredTeam team, DateRange days);

  /** What was recorded last for one shift. */
  Optional<RecordedWork> of(StoredTeam team, RosterShift shift);

  /**
   * Records what the holder of a shift worked; to be called by one transaction at a time for the
   * same shift.
   *
   * @return it, with the number of recordings
   */
  RecordedWork add(StoredTeam team, RosterShift shift, Entry entry);

  /** What was worked, and who said so when. */
  record Entry(WorkedTime worked, String personId, Instant at) {}
}
