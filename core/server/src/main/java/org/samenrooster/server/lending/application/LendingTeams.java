package org.samenrooster.server.lending.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.agreement.Lending;
import org.samenrooster.server.agreements.inforce.AgreementsInForce;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.Picker.LentPicker;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.Teams;

/**
 * Knows which teams lend the people of a team, and it theirs: those that today each agree to it
 * with the other.
 */
@Dependent
final class LendingTeams {

  private final CallersTeam callersTeam;
  private final Teams teams;
  private final AgreementsInForce agreements;
  private final Clock clock;

  @Inject
  LendingTeams(CallersTeam callersTeam, Teams teams, AgreementsInForce agreements, Clock clock) {
    this.callersTeam = callersTeam;
    this.teams = teams;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** The caller in his own team. */
  record AtHome(Caller caller, StoredTeam team, String memberId) {}

  /**
   * The caller as a member of the team.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team, or he does
   *     not belong to it
   */
  AtHome atHome(Caller caller, String teamId) {
    var team = callersTeam.load(caller, teamId);
    return caller
        .memberIdIn(teamId)
        .filter(memberId -> !team.isLent(memberId))
        .map(memberId -> new AtHome(caller, team, memberId))
        .orElseThrow(() -> Problems.forbidden("problem.forbidden.not-at-home"));
  }

  /** What he could pick in every team to which he does not belong, by the id of the team. */
  List<LentPicker> pickers(AtHome home) {
    return lendingOf(home.team()).teamIds().stream()
        .sorted()
        .flatMap(other -> picker(home, other).stream())
        .toList();
  }

  /** Him as somebody who picks in the other team, if the two lend each other people. */
  Optional<LentPicker> picker(AtHome home, String otherTeamId) {
    if (!lendingOf(home.team()).isWith(otherTeamId)) {
      return Optional.empty();
    }
    var caller = home.caller();
    return teams
        .teamWith(caller.organisationId(), otherTeamId, caller.personId())
        .flatMap(other -> picker(home, other));
  }

  private Optional<LentPicker> picker(AtHome home, StoredTeam other) {
    var lending = lendingOf(other);
    var memberId = other.memberOf(home.caller().personId()).orElseThrow();
    return Optional.of(
            new LentPicker(other, memberId, home.team(), home.memberId(), lending, today(other)))
        .filter(picker -> lending.isWith(home.team().team().id()) && other.isLent(memberId));
  }

  private Lending lendingOf(StoredTeam team) {
    return agreements.on(team.organisationId(), team.team().id(), today(team)).lending();
  }

  private LocalDate today(StoredTeam team) {
    return LocalDate.now(clock.withZone(team.team().zone()));
  }
}
