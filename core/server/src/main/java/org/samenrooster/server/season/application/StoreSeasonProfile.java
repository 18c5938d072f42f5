package org.samenrooster.server.season.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.hours.season.SeasonProfileDraft;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.rulepacks.InstalledRulePacks;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.season.application.SeasonProfiles.StoredProfile;
import org.samenrooster.server.season.application.ShowSeasons.TeamSeason;
import org.samenrooster.server.team.application.Teams;

/** Stores how a team spreads a year, or refuses it with everything that is wrong. */
@ApplicationScoped
public class StoreSeasonProfile {

  @Inject private Teams teams;
  @Inject private SeasonProfiles profiles;
  @Inject private InstalledRulePacks packs;
  @Inject private ShowSeasons seasons;

  /**
   * Stores the profile.
   *
   * @param draft with a year
   * @param versionCheck is told the stored version, if there is one, and throws if the caller has
   *     not seen it
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document}
   */
  @Transactional
  public TeamSeason store(
      Caller caller, String teamId, SeasonProfileDraft draft, Consumer<OptionalInt> versionCheck) {
    var organisationId = caller.organisationId();
    // Two first profiles at once would both find none: the team's row lets one through at a time.
    teams.lockedVersion(organisationId, teamId).orElseThrow(() -> Problems.notFound("team"));
    var team = teams.team(organisationId, teamId).orElseThrow();
    var year = draft.year() == null ? 0 : draft.year();
    versionCheck.accept(
        profiles.of(organisationId, teamId, year).map(StoredProfile::version).stream()
            .mapToInt(Integer::intValue)
            .findFirst());
    var pack = team.team().rulePack();
    var agreement = packs.agreedHours(pack).orElseThrow(() -> noAgreement(pack, packs));
    var faults = draft.check(agreement);
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    profiles.store(organisationId, teamId, caller.personId(), draft.toProfile(agreement));
    return seasons.ofTeam(team, year);
  }

  static RuntimeException noAgreement(String pack, InstalledRulePacks packs) {
    return Problems.impossible(
        List.of(
            Fault.at(
                "", FaultCode.NO_HOURS_AGREEMENT, pack, String.join(", ", packs.agreedPacks()))));
  }
}
