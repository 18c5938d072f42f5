package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;

/** Takes a change in hand, so that no two people decide about it at once. */
@Dependent
final class TakeChange {

  private final CallersTeam teams;
  private final RosterChanges changes;
  private final PersonLock lock;
  private final Clock clock;

  @Inject
  TakeChange(CallersTeam teams, RosterChanges changes, PersonLock lock, Clock clock) {
    this.teams = teams;
    this.changes = changes;
    this.lock = lock;
    this.clock = clock;
  }

  /**
   * Locks the people whose rosters may change, in the order in which everybody locks them, and then
   * the change.
   *
   * @param besides members whose rosters may change by what the caller does, besides his own
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such change
   */
  ChangeInHand take(Caller caller, ChangeAddress address, Collection<String> besides) {
    // The team before the locks: on Derby, which has no snapshots, two people who each hold their
    // lock and then read the whole team would wait for each other.
    var team = teams.load(caller, address.teamId());
    var memberId = caller.memberIdIn(address.teamId());
    Set<String> members = new TreeSet<>(besides);
    members.addAll(
        changes
            .named(team, address.changeId())
            .orElseThrow(() -> Problems.notFound("roster-change")));
    memberId.ifPresent(members::add);
    lock.lock(caller.organisationId(), persons(team, members));
    var stored = changes.locked(team, address.changeId()).orElseThrow();
    return new ChangeInHand(caller, team, memberId, stored, clock.instant());
  }

  /** The people behind members. */
  static List<String> persons(StoredTeam team, Collection<String> members) {
    return members.stream().flatMap(member -> team.personOf(member).stream()).toList();
  }
}
