package org.samenrooster.server.agreements.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.samenrooster.agreement.TeamAgreements;
import org.samenrooster.server.agreements.inforce.AgreedVersions.StoredVersion;

/**
 * Agreements as somebody sees them.
 *
 * @param zone the team's
 * @param asOf when they were read
 * @param stored the version; empty for the usual agreements of a team that has said nothing
 * @param until the first day on which another version holds, where one was agreed
 * @param latest the number of the version that was agreed last; 0 where there is none
 */
public record ShownAgreements(
    ZoneId zone,
    Instant asOf,
    Optional<StoredVersion> stored,
    Optional<LocalDate> until,
    int latest) {

  /** What they say. */
  public TeamAgreements agreements() {
    return stored.map(version -> version.document().agreements()).orElse(TeamAgreements.UNSAID);
  }
}
