package org.samenrooster.server.extrahours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;

/** Shows the extensions of a team to those who plan or watch it, and to members their own. */
@Dependent
public final class ListExtensions {

  private final CallersTeam teams;
  private final ContractExtensions extensions;
  private final Clock clock;

  @Inject
  ListExtensions(CallersTeam teams, ContractExtensions extensions, Clock clock) {
    this.teams = teams;
    this.extensions = extensions;
    this.clock = clock;
  }

  /**
   * The extensions, the latest first.
   *
   * @param memberId only those of this member; empty for all that the caller may see
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team or member, or
   *     the caller may not see the member's
   */
  public List<ShownExtension> latestFirst(
      Caller caller, String teamId, Optional<String> memberId, ExtensionPage page) {
    var team = teams.load(caller, teamId);
    var today = LocalDate.now(clock.withZone(team.team().zone()));
    return extensions.latestFirst(team, visible(caller, team, memberId), page).stream()
        .map(stored -> new ShownExtension(team, stored, today))
        .toList();
  }

  private static Optional<String> visible(
      Caller caller, StoredTeam team, Optional<String> memberId) {
    if (memberId.filter(id -> team.team().member(id).isEmpty()).isPresent()) {
      throw Problems.notFound("member");
    }
    if (caller.watchesOver(team.team().id())) {
      return memberId;
    }
    if (memberId.filter(id -> !caller.isMember(id)).isPresent()) {
      throw Problems.forbidden("problem.forbidden.own-extension-only");
    }
    return caller.memberIdIn(team.team().id());
  }
}
