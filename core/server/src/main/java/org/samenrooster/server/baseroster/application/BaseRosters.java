package org.samenrooster.server.baseroster.application;

import java.util.Optional;
import org.samenrooster.server.platform.search.JobKey;

/** The base rosters that teams accepted. The one with the highest number stands. */
public interface BaseRosters {

  /** The base roster that stands, in a constant number of statements. */
  Optional<AcceptedBaseRoster> current(String organisationId, String teamId);

  /**
   * Stores another base roster, which from now on stands, and who decided that.
   *
   * @param job the key of the search that proposed it
   * @param personId who accepted it
   */
  void add(JobKey job, AcceptedBaseRoster baseRoster, String personId);
}
