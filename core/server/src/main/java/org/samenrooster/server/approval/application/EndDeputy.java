package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.approval.application.Deputies.Deputy;
import org.samenrooster.server.approval.application.ListDeputies.Listed;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;

/** Ends somebody's days as a deputy at once; ending them again changes nothing. */
@Dependent
public final class EndDeputy {

  private final CallersTeam teams;
  private final Deputies deputies;
  private final DeputyChanges changes;

  @Inject
  EndDeputy(CallersTeam teams, Deputies deputies, DeputyChanges changes) {
    this.teams = teams;
    this.deputies = deputies;
    this.changes = changes;
  }

  /**
   * Ends it; to be called in a transaction.
   *
   * @throws Problem if the team has no such deputy
   */
  public Listed end(Caller caller, String teamId, String deputyId) {
    var team = teams.load(caller, teamId);
    var deputy = find(team, deputyId).orElseThrow(() -> Problems.notFound("deputy"));
    deputies.end(caller, team, deputyId);
    changes.record(caller, teamId, deputy.memberId(), "endDeputy", "ENDED");
    return new Listed(team, List.of(find(team, deputyId).orElseThrow()));
  }

  private Optional<Deputy> find(StoredTeam team, String deputyId) {
    return deputies.latestFirst(team).stream()
        .filter(deputy -> deputy.id().equals(deputyId))
        .findFirst();
  }
}
