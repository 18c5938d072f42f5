package org.samenrooster.server.team.application;

import java.util.Optional;
import java.util.Set;
import org.samenrooster.team.BaseRosterMode;

/**
 * Which teams are wanted.
 *
 * @param organisationId the caller's organisation
 * @param teamIds only these teams; empty for all of the organisation
 * @param after only what comes after this team in the list, which is ordered by name and then by id
 * @param limit most entries
 */
public record TeamQuery(
    String organisationId, Optional<Set<String>> teamIds, Optional<String> after, int limit) {

  public TeamQuery {
    teamIds = teamIds.map(Set::copyOf);
  }

  /** A team in a list. */
  public record TeamEntry(
      String id,
      String name,
      Optional<String> locationName,
      String zone,
      String rulePack,
      BaseRosterMode baseRosterMode) {}
}
