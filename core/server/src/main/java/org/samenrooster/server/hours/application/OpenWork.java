package org.samenrooster.server.hours.application;

import java.util.Optional;
import org.samenrooster.time.DateRange;

/** Work that nobody holds, whoever keeps it. */
public interface OpenWork {

  /**
   * The minutes of open shifts on these roster days that count as hours; in one statement.
   *
   * @param teamId empty for all teams of the organisation
   */
  int minutes(String organisationId, Optional<String> teamId, DateRange days);
}
