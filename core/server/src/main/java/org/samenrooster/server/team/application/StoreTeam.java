package org.samenrooster.server.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.samenrooster.server.hours.booking.BookContracts;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;

/** Stores a team whole, or refuses it with everything that is wrong. */
@ApplicationScoped
public class StoreTeam {

  @Inject private Teams teams;
  @Inject private TeamRules rules;
  @Inject private BookContracts hours;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Stores a new team.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document}
   */
  @Transactional
  public StoredTeam create(Caller caller, TeamDocument document) {
    var organisationId = caller.organisationId();
    teams.lockOrganisation(organisationId);
    refuseFaults(organisationId, Optional.empty(), document);
    var id = UUID.randomUUID().toString();
    teams.add(organisationId, id, document, today(document));
    return booked(caller, stored(organisationId, id), document, Map.of());
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
      Caller caller, String teamId, IntConsumer versionCheck, TeamDocument document) {
    var organisationId = caller.organisationId();
    teams.lockOrganisation(organisationId);
    var version = teams.lockedVersion(organisationId, teamId);
    versionCheck.accept(version.orElseThrow(() -> Problems.notFound("team")));
    var before = stored(organisationId, teamId);
    refuseFaults(organisationId, Optional.of(before), document);
    var earlier = hours.people(organisationId, before.persons());
    teams.replace(before, document, today(document));
    outbox.tell(Event.of(EventName.TEAM_REPLACED, organisationId, teamId).by(caller.personId()));
    return booked(caller, stored(organisationId, teamId), document, earlier);
  }

  // Whoever left the team is in it too: his contract stays, but another team may be his home now.
  private StoredTeam booked(
      Caller caller, StoredTeam stored, TeamDocument document, Map<String, HoursPerson> earlier) {
    Map<String, String> places = new HashMap<>();
    stored.people().forEach(person -> places.put(person.personId(), "/members"));
    for (int i = 0; i < document.draft().members().size(); i++) {
      var place = "/members/" + i + "/employments";
      Optional.ofNullable(document.draft().members().get(i).id())
          .flatMap(stored::personOf)
          .ifPresent(person -> places.put(person, place));
    }
    hours.book(caller, places, today(document).getYear(), earlier);
    return stored;
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
