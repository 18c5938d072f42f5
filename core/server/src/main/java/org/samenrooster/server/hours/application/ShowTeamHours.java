package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.overview.SmallGroups;
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

  @Inject
  ShowTeamHours(CallersTeam teams, HoursYears years, ManyYears many) {
    this.teams = teams;
    this.years = years;
    this.many = many;
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
    var days = ManyYears.daysOf(year);
    var present = team.people().stream().filter(member -> member.belongsOn(days)).toList();
    var known = years.known(team, year);
    var ids = present.stream().map(MemberPerson::personId).toList();
    var figures = many.of(team.organisationId(), ids, year, person -> known);
    var open = many.openMinutes(team.organisationId(), Optional.of(teamId), year, known.today());
    var picture = HoursPicture.of(figures.values(), SmallGroups.besideNames());
    return new TeamOverview(
        present.stream()
            .map(member -> figures(team, member, figures.get(member.personId())))
            .toList(),
        new HoursOverview(year, known.today(), picture, open));
  }

  private static MemberFigures figures(StoredTeam team, MemberPerson member, YearFigures figures) {
    var name = team.team().member(member.memberId()).orElseThrow().name();
    return new MemberFigures(member.memberId(), name, figures);
  }
}
