package org.samenrooster.server.wishes.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.RosterPeriod;
import org.samenrooster.server.period.application.RosterPeriods;
import org.samenrooster.server.period.application.ShownPeriod;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.wishes.application.WishVersions.StoredWishes;
import org.samenrooster.server.wishes.application.WishVersions.Whose;
import org.samenrooster.team.TeamMember;

/** Shows wishes to the person, and to the team lead once everybody has spoken. */
@Dependent
public final class ShowPeriodWishes {

  private final CallersTeam teams;
  private final RosterPeriods periods;
  private final WishVersions versions;
  private final WishRounds rounds;
  private final Clock clock;

  @Inject
  ShowPeriodWishes(
      CallersTeam teams,
      RosterPeriods periods,
      WishVersions versions,
      WishRounds rounds,
      Clock clock) {
    this.teams = teams;
    this.periods = periods;
    this.versions = versions;
    this.rounds = rounds;
    this.clock = clock;
  }

  /** What one member wished for. */
  public record WishesOf(TeamMember member, StoredWishes wishes) {}

  /**
   * What a team wished for.
   *
   * @param asOf when it was read
   */
  public record WishesOfTeam(StoredTeam team, Instant asOf, List<WishesOf> wishes) {

    public WishesOfTeam {
      wishes = List.copyOf(wishes);
    }
  }

  /**
   * The wishes of one member.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period or member,
   *     the caller may not see them, or {@code wrong-phase} where a team lead may not yet
   */
  public ShownWishes one(Caller caller, PeriodAddress address, String memberId) {
    var team = teams.load(caller, address.teamId());
    var period = period(team, address.periodId());
    requireMember(team, memberId);
    if (!caller.isMember(memberId)) {
      requireLead(caller, team);
      requireSpoken(period);
    }
    return rounds.show(
        caller, new ShownPeriod(team, period), new Whose(team, period.id(), memberId));
  }

  /**
   * The versions of the caller's own wishes, the latest first.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period or member,
   *     or they are not the caller's
   */
  public List<StoredWishes> history(
      Caller caller, Whose whose, Optional<Integer> before, int limit) {
    period(whose.team(), whose.periodId());
    requireOwn(caller, whose.team(), whose.memberId());
    return versions.latestFirst(whose, before, limit);
  }

  /**
   * What everybody wished for, in the order of the team.
   *
   * @param after the member at whom the page before ended; empty for the first page
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period, or {@code
   *     wrong-phase} while wishing has not ended
   */
  public WishesOfTeam all(Caller caller, PeriodAddress address, Optional<String> after, int limit) {
    var team = teams.load(caller, address.teamId());
    requireSpoken(period(team, address.periodId()));
    var stored = versions.ofPeriod(team, address.periodId());
    var wishes =
        team.team().membersAfter(after).stream()
            .filter(member -> stored.containsKey(member.id()))
            .map(member -> new WishesOf(member, stored.get(member.id())))
            .limit(limit)
            .toList();
    return new WishesOfTeam(team, clock.instant(), wishes);
  }

  private RosterPeriod period(StoredTeam team, String periodId) {
    return periods.period(team, periodId).orElseThrow(() -> Problems.notFound("roster-period"));
  }

  private static void requireMember(StoredTeam team, String memberId) {
    if (team.team().member(memberId).isEmpty()) {
      throw Problems.notFound("member");
    }
  }

  private static void requireLead(Caller caller, StoredTeam team) {
    if (!caller.is(Role.TEAM_LEAD, team.team().id())) {
      throw Problems.forbidden("problem.forbidden.own-wish-only");
    }
  }

  static void requireOwn(Caller caller, StoredTeam team, String memberId) {
    requireMember(team, memberId);
    if (!caller.isMember(memberId)) {
      throw Problems.forbidden("problem.forbidden.own-wish-only");
    }
  }

  private static void requireSpoken(RosterPeriod period) {
    if (!period.phase().showsWishes()) {
      throw Problems.otherPhase(
          "problem.wrong-phase.wishes-hidden", PeriodPhase.PICKING, period.dates(), period.phase());
    }
  }
}
