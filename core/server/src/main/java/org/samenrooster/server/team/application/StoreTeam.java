package org.samenrooster.server.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.samenrooster.server.platform.problem.Problems;

/** Stores a team whole, or refuses it with everything that is wrong. */
@ApplicationScoped
public class StoreTeam {

  @Inject private Teams teams;
  @Inject private TeamRules rules;
  @Inject private Clock clock;

  /**
   * Stores a new team.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document}
   */
  @Transactional
  public StoredTeam create(String organisationId, TeamDocument document) {
    teams.lockOrganisation(organisationId);
    refuseFaults(organisationId, Optional.empty(), document);
    var id = UUID.randomUUID().toString();
    teams.add(organisationId, id, document, today(document));
    return stored(organisationId, id);
  }

  /**
   * Replaces a team.
   *
   * @param versionCheck is told the stored version, and throws if the caller has not seen it
   * @throws org.samenrooster.server.platform.problem.Problem {@code not-found} or {@code
   *     impossible-document}
   */
  @Transactional
  public StoredTeam replace(
      String organisationId, String teamId, IntConsumer versionCheck, TeamDocument document) {
    teams.lockOrganisation(organisationId);
    var version = teams.lockedVersion(organisationId, teamId);
    versionCheck.accept(version.orElseThrow(() -> Problems.notFound("team")));
    var before = stored(organisationId, teamId);
    refuseFaults(organisationId, Optional.of(before), document);
    teams.replace(before, document, today(document));
    return stored(organisationId, teamId);
  }

  private void refuseFaults(
      String organisationId, Optional<StoredTeam> before, TeamDocument document) {
    var faults = new TeamFaults(teams, organisationId, before, document).find(rules.names());
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
  }

  private StoredTeam stored(String organisationId, String teamId) {
    return teams.team(organisationId, teamId).orElseThrow(() -> Problems.notFound("team"));
  }

  private LocalDate today(TeamDocument document) {
    return LocalDate.now(
        clock.withZone(ZoneId.of(Objects.requireNonNull(document.draft().zone()))));
  }
}
