package org.samenrooster.server.agreements.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.samenrooster.agreement.AgreementVersion;
import org.samenrooster.agreement.TeamAgreementsDraft;
import org.samenrooster.agreement.TeamAgreementsDraft.Around;
import org.samenrooster.server.agreements.inforce.AgreedVersions;
import org.samenrooster.server.agreements.inforce.AgreedVersions.Place;
import org.samenrooster.server.agreements.inforce.AgreementsDocument;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamQuery;
import org.samenrooster.server.team.application.TeamQuery.TeamEntry;
import org.samenrooster.server.team.application.Teams;
import org.samenrooster.shifttype.ShiftType;

/** Adds a version of what a team has agreed, or refuses it with everything that is wrong. */
@ApplicationScoped
public class StoreAgreements {

  private static final String TEAM = "TEAM";

  @Inject private Teams teams;
  @Inject private AgreedVersions versions;
  @Inject private ShowAgreements show;
  @Inject private Decisions decisions;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Stores the version.
   *
   * @param versionCheck is told the number of the latest version, if there is one, and throws if
   *     the caller has not seen it
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document}
   */
  @Transactional
  public ShownAgreements store(
      Caller caller,
      String teamId,
      Consumer<OptionalInt> versionCheck,
      AgreementsDocument document) {
    var organisationId = caller.organisationId();
    // Two versions at once would get one number: the team's row lets one through at a time.
    teams.lockedVersion(organisationId, teamId).orElseThrow(() -> Problems.notFound("team"));
    var team = teams.team(organisationId, teamId).orElseThrow();
    var latest = AgreedVersions.versions(versions.of(organisationId, teamId)).latest();
    versionCheck.accept(latest == 0 ? OptionalInt.empty() : OptionalInt.of(latest));
    var draft = document.draft();
    var faults = draft.check(around(team, draft));
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var version = new AgreementVersion(latest + 1, LocalDate.parse(draft.from()));
    versions.add(new Place(organisationId, teamId), caller.personId(), version, document);
    decisions.log(List.of(decision(caller, teamId, version)));
    outbox.tell(
        Event.of(EventName.AGREEMENTS_STORED, organisationId, teamId)
            .by(caller.personId())
            .with(EventDetail.FROM, version.from().toString()));
    return show.on(organisationId, teamId, Optional.of(version.from()));
  }

  private Around around(StoredTeam team, TeamAgreementsDraft draft) {
    return new Around(
        LocalDate.ofInstant(clock.instant(), team.team().zone()),
        team.team().shiftTypes().stream().map(ShiftType::code).collect(Collectors.toSet()),
        otherTeams(team, new HashSet<>(draft.lending().teamIds())));
  }

  private Set<String> otherTeams(StoredTeam team, Set<String> named) {
    named.remove(team.team().id());
    if (named.isEmpty()) {
      return Set.of();
    }
    var query =
        new TeamQuery(team.organisationId(), Optional.of(named), Optional.empty(), named.size());
    return teams.page(query).stream().map(TeamEntry::id).collect(Collectors.toSet());
  }

  private static Decision decision(Caller caller, String teamId, AgreementVersion version) {
    return Decision.by(
        caller,
        teamId,
        "putTeamAgreements",
        new Subject(TEAM, teamId),
        "VERSION_" + version.number());
  }
}
