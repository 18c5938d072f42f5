package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * Shows one member's shifts to the whole team, and the hours to himself and to those who plan or
 * watch the team.
 */
@Dependent
public final class MemberRosters {

  private final CallersTeam teams;
  private final ShiftPeriods periods;
  private final Shifts shifts;
  private final HeldAnywhere anywhere;
  private final WorkedTimes workedTimes;
  private final Absences absences;
  private final MemberTargets targets;
  private final AgreedPicks agreed;

  @Inject
  MemberRosters(
      CallersTeam teams,
      ShiftPeriods periods,
      Shifts shifts,
      HeldAnywhere anywhere,
      WorkedTimes workedTimes,
      Absences absences,
      MemberTargets targets,
      AgreedPicks agreed) {
    this.teams = teams;
    this.periods = periods;
    this.shifts = shifts;
    this.anywhere = anywhere;
    this.workedTimes = workedTimes;
    this.absences = absences;
    this.targets = targets;
    this.agreed = agreed;
  }

  /**
   * The shifts of a member.
   *
   * @param givingBack which of his picks he may give back
   */
  public record MemberRoster(
      StoredTeam team,
      TeamMember member,
      List<RosterShift> shifts,
      GivingBack givingBack,
      List<DateRange> absentDates) {}

  /**
   * The roster of a member on some days, as the team roster shows it to colleagues too: shifts, and
   * absences without a reason.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member
   */
  public MemberRoster roster(Caller caller, String teamId, String memberId, DateRange days) {
    var team = teamOf(caller, teamId, memberId);
    var absent = absences.of(team, List.of(memberId), days).getOrDefault(memberId, List.of());
    return new MemberRoster(
        team,
        team.team().member(memberId).orElseThrow(),
        withRecorded(team, shifts.heldBy(team, memberId, days), days),
        agreed.givingBack(team, periods.during(team, days)),
        AbsentDates.of(absent, days, team.team().zone()));
  }

  private List<RosterShift> withRecorded(StoredTeam team, List<RosterShift> held, DateRange days) {
    var recorded = workedTimes.during(team, days);
    return held.stream()
        .map(shift -> shift.withRecorded(Optional.ofNullable(recorded.get(shift.shift().id()))))
        .toList();
  }

  /**
   * The planned hours of a member in a period.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member or period,
   *     or the caller may not see the member's hours
   */
  public PeriodHours hours(Caller caller, String teamId, String memberId, String periodId) {
    var team = teamOf(caller, teamId, memberId);
    requireOwnOrAllowed(caller, teamId, memberId);
    var period =
        periods.period(team, periodId).orElseThrow(() -> Problems.notFound("roster-period"));
    return PeriodHours.of(
        targets.of(team, memberId, period.dates()),
        period.dates(),
        anywhere.of(team, memberId, period.dates()));
  }

  private StoredTeam teamOf(Caller caller, String teamId, String memberId) {
    var team = teams.load(caller, teamId);
    if (team.team().member(memberId).isEmpty()) {
      throw Problems.notFound("member");
    }
    return team;
  }

  private static void requireOwnOrAllowed(Caller caller, String teamId, String memberId) {
    if (!caller.isMember(memberId) && !caller.watchesOver(teamId)) {
      throw Problems.forbidden("problem.forbidden.own-only");
    }
  }
}
