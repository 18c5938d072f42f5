package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.hours.overview.HoursDistribution;
import org.samenrooster.hours.overview.SmallGroups;
import org.samenrooster.server.hours.application.HoursYears.Known;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.StoredTeam.MemberPerson;

/** Shows the hours of a team by name, to those who may see each account of it. */
@Dependent
public final class ShowTeamHours {

  private final CallersTeam teams;
  private final HoursYears years;
  private final ManyYears many;
  private final Clock clock;

  @Inject
  ShowTeamHours(CallersTeam teams, HoursYears years, ManyYears many, Clock clock) {
    this.teams = teams;
    this.years = years;
    this.many = many;
    this.clock = clock;
  }

  /** What one member of a team has. */
  public record MemberFigures(String memberId, String name, YearFigures figures) {}

  /** A team's hours: everybody, in the order of the team, and all together. */
  public record TeamOverview(List<MemberFigures> members, HoursOverview overview) {

    public TeamOverview {
      members = List.copyOf(members);
    }
  }

  /**
   * The hours of everybody who is a member of the team in the year.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team
   */
  public TeamOverview show(Caller caller, String teamId, int year) {
    var team = teams.load(caller, teamId);
    var present = present(team, year);
    var known = years.known(team, year);
    var figures = figures(team, year, known);
    var open = many.openMinutes(team.organisationId(), Optional.of(teamId), year, known.today());
    var picture = HoursPicture.of(figures.values(), SmallGroups.besideNames());
    return new TeamOverview(
        present.stream()
            .map(member -> figures(team, member, figures.get(member.personId())))
            .toList(),
        new HoursOverview(year, known.today(), picture, open));
  }

  /**
   * How the balances of today of everybody who is a member in this year are spread, without names.
   *
   * @param hidden whom it must not tell about
   */
  public HoursDistribution balances(StoredTeam team, SmallGroups hidden) {
    var year = LocalDate.now(clock.withZone(team.team().zone())).getYear();
    var figures = figures(team, year, years.known(team, year));
    return HoursPicture.of(figures.values(), hidden).balances();
  }

  private static List<MemberPerson> present(StoredTeam team, int year) {
    var days = ManyYears.daysOf(year);
    return team.people().stream().filter(member -> member.belongsOn(days)).toList();
  }

  private Map<String, YearFigures> figures(StoredTeam team, int year, Known known) {
    var ids = present(team, year).stream().map(MemberPerson::personId).toList();
    return many.of(team.organisationId(), ids, year, person -> known);
  }

  private static MemberFigures figures(StoredTeam team, MemberPerson member, YearFigures figures) {
    var name = team.team().member(member.memberId()).orElseThrow().name();
    return new MemberFigures(member.memberId(), name, figures);
  }
}
