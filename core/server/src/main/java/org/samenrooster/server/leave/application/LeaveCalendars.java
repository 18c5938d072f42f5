package org.samenrooster.server.leave.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.agreement.LeaveQuota;
import org.samenrooster.leave.LeaveDay;
import org.samenrooster.leave.LeaveDay.OfLevel;
import org.samenrooster.leave.LeaveRequest;
import org.samenrooster.server.agreements.inforce.AgreementsInForce;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.AbsentDates;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.Level;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Counts who of a team is on leave, and what the days have room for by the team's agreements. */
@Dependent
public final class LeaveCalendars {

  private final CallersTeam teams;
  private final AgreementsInForce agreements;
  private final LeaveAbsences absences;
  private final LeaveRequests requests;

  @Inject
  LeaveCalendars(
      CallersTeam teams,
      AgreementsInForce agreements,
      LeaveAbsences absences,
      LeaveRequests requests) {
    this.teams = teams;
    this.agreements = agreements;
    this.absences = absences;
    this.requests = requests;
  }

  /**
   * The days of a team.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team
   */
  public List<LeaveDay> days(Caller caller, String teamId, DateRange days) {
    return of(teams.load(caller, teamId), days);
  }

  List<LeaveDay> of(StoredTeam team, DateRange days) {
    var agreed = agreements.each(team, days);
    var leave = absences.leaveOf(team, team.persons(), days);
    var asked = requests.unanswered(team, days);
    return days.stream()
        .map(
            day ->
                day(
                    Optional.ofNullable(agreed.get(day)).orElseThrow().leave(),
                    day,
                    away(team, leave, day),
                    askedFor(asked, day)))
        .toList();
  }

  private static LeaveDay day(LeaveQuota quota, LocalDate day, List<TeamMember> away, int asked) {
    var levels =
        quota.peopleByLevel().entrySet().stream()
            .map(
                limit ->
                    new OfLevel(limit.getKey(), limit.getValue(), at(limit.getKey(), day, away)))
            .toList();
    return new LeaveDay(day, quota.people(), away.size(), asked, levels);
  }

  private static int at(Level level, LocalDate day, List<TeamMember> away) {
    return (int)
        away.stream()
            .filter(member -> member.levelOn(day).filter(level::equals).isPresent())
            .count();
  }

  // Whoever is no member on the day leaves no gap in the team.
  private static List<TeamMember> away(
      StoredTeam team, Map<String, List<Interval>> leave, LocalDate day) {
    return team.on(day).members().stream()
        .filter(
            member ->
                isAway(
                    leave.getOrDefault(team.personOf(member.id()).orElseThrow(), List.of()),
                    team,
                    day))
        .toList();
  }

  private static boolean isAway(List<Interval> leave, StoredTeam team, LocalDate day) {
    var only = new DateRange(day, day.plusDays(1));
    return !AbsentDates.of(leave, only, team.team().zone()).isEmpty();
  }

  private static int askedFor(List<LeaveRequest> requests, LocalDate day) {
    return (int) requests.stream().filter(request -> request.days().contains(day)).count();
  }
}
