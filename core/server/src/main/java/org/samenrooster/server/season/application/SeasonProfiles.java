package org.samenrooster.server.season.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.hours.season.SeasonProfile;

/** The stored season profiles of teams. */
public interface SeasonProfiles {

  /**
   * A profile as it is stored.
   *
   * @param version grows with every change; the profile's ETag
   */
  record StoredProfile(int version, SeasonProfile profile) {}

  /** The profile of a team and year; empty when none was ever stored. */
  Optional<StoredProfile> of(String organisationId, String teamId, int year);

  /** The profiles of teams by team and year, in one statement. */
  Map<String, Map<Integer, SeasonProfile>> ofTeams(
      String organisationId, Collection<String> teamIds);

  /**
   * Stores the profile of a team and year, the first one or another one.
   *
   * @param personId who decided it
   * @return the new version
   */
  int store(String organisationId, String teamId, String personId, SeasonProfile profile);

  /** The first day of the team's first roster period. */
  Optional<LocalDate> firstRosterDay(String organisationId, String teamId);
}
