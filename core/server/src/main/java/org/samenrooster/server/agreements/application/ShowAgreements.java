package org.samenrooster.server.agreements.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.samenrooster.agreement.AgreementVersion;
import org.samenrooster.agreement.AgreementVersions;
import org.samenrooster.server.agreements.inforce.AgreedVersions;
import org.samenrooster.server.agreements.inforce.AgreedVersions.StoredVersion;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.Teams;

/** Shows what a team has agreed, on a day and ever. */
@Dependent
public final class ShowAgreements {

  private static final Comparator<AgreementVersion> BY_NUMBER =
      Comparator.comparingInt(AgreementVersion::number);

  private final Teams teams;
  private final AgreedVersions versions;
  private final Clock clock;

  @Inject
  ShowAgreements(Teams teams, AgreedVersions versions, Clock clock) {
    this.teams = teams;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * What holds on a day.
   *
   * @param day empty for today
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team
   */
  public ShownAgreements on(String organisationId, String teamId, Optional<LocalDate> day) {
    var team = team(organisationId, teamId);
    var stored = versions.of(organisationId, teamId);
    var ordered = AgreedVersions.versions(stored);
    var wanted = day.orElseGet(() -> LocalDate.ofInstant(clock.instant(), team.team().zone()));
    var shown =
        ordered
            .on(wanted)
            .flatMap(
                found -> stored.stream().filter(one -> one.version().equals(found)).findFirst());
    return shown(team, ordered, shown, wanted);
  }

  /**
   * Every version, the one that was agreed last first.
   *
   * @param before only versions with a smaller number
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team
   */
  public List<ShownAgreements> latestFirst(
      String organisationId, String teamId, Optional<Integer> before, int limit) {
    var team = team(organisationId, teamId);
    var stored = versions.of(organisationId, teamId);
    var ordered = AgreedVersions.versions(stored);
    return stored.stream()
        .filter(one -> one.version().number() < before.orElse(Integer.MAX_VALUE))
        .sorted(Comparator.comparing(StoredVersion::version, BY_NUMBER).reversed())
        .limit(limit)
        .map(one -> shown(team, ordered, Optional.of(one), one.version().from()))
        .toList();
  }

  private ShownAgreements shown(
      StoredTeam team, AgreementVersions ordered, Optional<StoredVersion> stored, LocalDate day) {
    return new ShownAgreements(
        team.team().zone(), clock.instant(), stored, ordered.nextAfter(day), ordered.latest());
  }

  private StoredTeam team(String organisationId, String teamId) {
    return teams.team(organisationId, teamId).orElseThrow(() -> Problems.notFound("team"));
  }
}
