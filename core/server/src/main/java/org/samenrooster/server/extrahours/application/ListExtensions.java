package org.samenrooster.server.extrahours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;

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
      Caller caller, String teamId, Optional<String> memberId, MomentPage page) {
    var team = teams.load(caller, teamId);
    var visible = teams.visible(caller, team, memberId, "problem.forbidden.own-extension-only");
    var today = LocalDate.now(clock.withZone(team.team().zone()));
    return extensions.latestFirst(team, visible, page).stream()
        .map(stored -> new ShownExtension(team, stored, today))
        .toList();
  }
}
