package org.samenrooster.server.measures.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.hours.overview.SmallGroups;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.audit.application.CouncilFigures;
import org.samenrooster.server.audit.application.CouncilFigures.Scope;
import org.samenrooster.server.hours.application.ShowTeamHours;
import org.samenrooster.server.measures.application.TeamMeasures.OfPeriod;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Measures the published rosters of a team, in a constant number of statements. */
@Dependent
public final class MeasureTeam {

  // Work of the day before may leave too little rest, and the night before that may end on it.
  private static final int DAYS_BEFORE = 2;

  private final CallersTeam teams;
  private final CouncilFigures figures;
  private final Shifts shifts;
  private final Timelines timelines;
  private final ShowTeamHours hours;
  private final Settings settings;
  private final Clock clock;

  @Inject
  MeasureTeam(
      CallersTeam teams,
      CouncilFigures figures,
      Shifts shifts,
      Timelines timelines,
      ShowTeamHours hours,
      Settings settings,
      Clock clock) {
    this.teams = teams;
    this.figures = figures;
    this.shifts = shifts;
    this.timelines = timelines;
    this.hours = hours;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The measures of the periods that begin on these days.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team
   */
  public TeamMeasures of(Caller caller, String teamId, DateRange days) {
    var team = teams.load(caller, teamId);
    var scope = new Scope(caller.organisationId(), Optional.of(teamId), days);
    var periods = figures.periods(scope);
    var rosters = rosters(team, periods);
    return new TeamMeasures(
        clock.instant(),
        days,
        settings.smallestGroup(),
        rosters.of(periods),
        periods.stream()
            .map(
                period ->
                    new OfPeriod(period.periodId(), period.dates(), rosters.of(List.of(period))))
            .toList(),
        hours.balances(team, new SmallGroups(settings.smallestGroup())));
  }

  private MeasuredRosters rosters(StoredTeam team, List<CouncilFigures.OfPeriod> periods) {
    if (periods.isEmpty()) {
      return new MeasuredRosters(team, settings.smallestGroup(), Map.of(), Map.of());
    }
    var ids = periods.stream().map(CouncilFigures.OfPeriod::periodId).collect(Collectors.toSet());
    var around = around(periods);
    var held =
        shifts.held(team, around).stream()
            .filter(shift -> !shift.standing().vacated() && ids.contains(shift.periodId()))
            .toList();
    var members =
        held.stream().flatMap(shift -> shift.holder().stream()).distinct().sorted().toList();
    Map<String, List<Duty>> work =
        timelines.workHere(
            team, members, new DateRange(around.from().minusDays(DAYS_BEFORE), around.until()));
    return new MeasuredRosters(
        team,
        settings.smallestGroup(),
        held.stream().collect(Collectors.groupingBy(RosterShift::periodId)),
        work);
  }

  private static DateRange around(List<CouncilFigures.OfPeriod> periods) {
    var dates = periods.stream().map(CouncilFigures.OfPeriod::dates).toList();
    LocalDate from =
        dates.stream().map(DateRange::from).min(Comparator.naturalOrder()).orElseThrow();
    LocalDate until =
        dates.stream().map(DateRange::until).max(Comparator.naturalOrder()).orElseThrow();
    return new DateRange(from, until);
  }
}
