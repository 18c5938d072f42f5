package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.exchange.Move;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;

/** Shows changes to those whom they concern, and to those who plan or watch the team. */
@Dependent
public final class ShowChanges {

  private final CallersTeam teams;
  private final RosterChanges changes;
  private final Shifts shifts;
  private final Clock clock;

  @Inject
  ShowChanges(CallersTeam teams, RosterChanges changes, Shifts shifts, Clock clock) {
    this.teams = teams;
    this.changes = changes;
    this.shifts = shifts;
    this.clock = clock;
  }

  /**
   * One change.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such change, or it does
   *     not concern the caller
   */
  public ShownChange one(Caller caller, ChangeAddress address) {
    var team = teams.load(caller, address.teamId());
    var stored =
        changes.one(team, address.changeId()).orElseThrow(() -> Problems.notFound("roster-change"));
    var own = caller.memberIdIn(address.teamId()).flatMap(stored.change()::consentOf);
    if (own.isEmpty() && !caller.watchesOver(address.teamId())) {
      throw Problems.forbidden("problem.forbidden.not-your-change");
    }
    return shown(team, List.of(stored)).get(0);
  }

  /** The changes of a team that the caller may see, the latest first. */
  public List<ShownChange> latestFirst(Caller caller, String teamId, ChangePage page) {
    var team = teams.load(caller, teamId);
    var visible =
        caller.watchesOver(teamId)
            ? page
            : page.of(caller.memberIdIn(teamId).or(() -> Optional.of("")));
    return shown(team, changes.latestFirst(team, visible));
  }

  /** A change as it is, where nothing was done. */
  ShownChange shown(ChangeInHand hand) {
    return shown(hand.team(), List.of(hand.stored())).get(0);
  }

  private List<ShownChange> shown(StoredTeam team, List<StoredChange> stored) {
    var ids =
        stored.stream()
            .flatMap(change -> change.change().moves().stream())
            .map(Move::shiftId)
            .collect(Collectors.toSet());
    Map<String, RosterShift> found =
        shifts.ofTeam(team, ids).stream()
            .collect(Collectors.toMap(shift -> shift.shift().id(), Function.identity()));
    var now = clock.instant();
    return stored.stream()
        .map(
            change ->
                new ShownChange(
                    team,
                    change,
                    change.change().moves().stream()
                        .flatMap(move -> Stream.ofNullable(found.get(move.shiftId())))
                        .toList(),
                    now))
        .toList();
  }
}
