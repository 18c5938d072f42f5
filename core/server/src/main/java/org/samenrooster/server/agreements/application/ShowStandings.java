package org.samenrooster.server.agreements.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.agreement.AgreementStanding;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.server.agreements.inforce.AgreementsInForce;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.team.TeamMember;

/**
 * Shows where people stand with what their team agreed: to each what is his own, and everybody's to
 * those who plan or watch the team.
 */
@Dependent
public final class ShowStandings {

  private final CallersTeam teams;
  private final ShiftPeriods periods;
  private final Shifts shifts;
  private final AgreementsInForce agreements;
  private final Clock clock;

  @Inject
  ShowStandings(
      CallersTeam teams,
      ShiftPeriods periods,
      Shifts shifts,
      AgreementsInForce agreements,
      Clock clock) {
    this.teams = teams;
    this.periods = periods;
    this.shifts = shifts;
    this.agreements = agreements;
    this.clock = clock;
  }

  /** Where one member stands. */
  public record StandingOf(TeamMember member, AgreementStanding standing) {}

  /**
   * Where members stand in a period.
   *
   * @param asOf when it was read
   */
  public record Standings(
      StoredTeam team, ShiftPeriod period, Instant asOf, List<StandingOf> members) {

    public Standings {
      members = List.copyOf(members);
    }
  }

  /**
   * Where one member stands.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period or member,
   *     or the caller may not see it
   */
  public Standings one(Caller caller, PeriodAddress address, String memberId) {
    var team = teams.load(caller, address.teamId());
    var member = team.team().member(memberId).orElseThrow(() -> Problems.notFound("member"));
    if (!caller.isMember(memberId) && !caller.watchesOver(address.teamId())) {
      throw Problems.forbidden("problem.forbidden.own-only");
    }
    return standings(team, period(team, address.periodId()), List.of(member));
  }

  /**
   * Where everybody stands who is a member in the period, in the order of the team.
   *
   * @param after the member at whom the page before ended; empty for the first page
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period
   */
  public Standings all(Caller caller, PeriodAddress address, Optional<String> after, int limit) {
    var team = teams.load(caller, address.teamId());
    var period = period(team, address.periodId());
    var members = team.during(period.dates()).membersAfter(after);
    return standings(team, period, members.stream().limit(limit).toList());
  }

  private ShiftPeriod period(StoredTeam team, String periodId) {
    return periods.period(team, periodId).orElseThrow(() -> Problems.notFound("roster-period"));
  }

  private Standings standings(StoredTeam team, ShiftPeriod period, List<TeamMember> members) {
    var agreed = agreements.forPeriod(team, period.dates());
    Map<String, List<HeldShift>> held =
        shifts.inPeriod(team, period.id()).stream()
            .flatMap(shift -> shift.held().stream())
            .collect(Collectors.groupingBy(HeldShift::memberId));
    var standings =
        members.stream()
            .map(
                member -> {
                  var own = held.getOrDefault(member.id(), List.of());
                  var work = HeldWork.of(own, agreed.unpopular());
                  return new StandingOf(member, AgreementStanding.of(agreed, work));
                })
            .toList();
    return new Standings(team, period, clock.instant(), standings);
  }
}
