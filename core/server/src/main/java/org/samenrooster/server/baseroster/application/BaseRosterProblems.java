package org.samenrooster.server.baseroster.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.server.demand.application.TeamDemand;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.StoredTeam.MemberPerson;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.server.team.application.Teams;
import org.samenrooster.solver.BaseRosterProblem;
import org.samenrooster.solver.BaseRosterProblem.Cycle;
import org.samenrooster.solver.BaseRosterProblem.Demand;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.time.DateRange;

/** Puts together what a search needs, from what is stored now. */
@ApplicationScoped
public class BaseRosterProblems {

  @Inject private Teams teams;
  @Inject private TeamRules rules;
  @Inject private TeamDemand demand;
  @Inject private BaseRosters baseRosters;
  @Inject private PersonYears years;
  @Inject private Clock clock;

  /**
   * A problem and what it was made from.
   *
   * @param current the base roster that stands, also where it may change freely
   */
  public record Posed(
      BaseRosterProblem problem, StoredTeam team, Optional<AcceptedBaseRoster> current) {

    /** Number of the base roster that stands; 0 for none. */
    int baseRosterNumber() {
      return current.map(AcceptedBaseRoster::number).orElse(0);
    }
  }

  /** The problem that a request poses for a team; empty if there is no such team. */
  public Optional<Posed> pose(String organisationId, String teamId, BaseRosterRequest request) {
    return teams.team(organisationId, teamId).map(team -> pose(team, request));
  }

  private Posed pose(StoredTeam stored, BaseRosterRequest request) {
    var current = baseRosters.current(stored.organisationId(), stored.team().id());
    var anchor = nextMonday(stored);
    var team = stored.during(DateRange.ofWeeks(anchor, request.cycleWeeks()));
    var needed =
        request
            .scenario()
            .map(scenario -> demand.of(stored, scenario))
            .orElseGet(() -> demand.worked(stored));
    var fresh =
        BaseRosterProblem.of(
            team,
            rules.binding(team).on(anchor),
            new Demand(needed.need(), needed.shiftDemand()),
            new Cycle(request.cycleWeeks(), anchor),
            SearchLimits.ofTime(Duration.ofSeconds(request.seconds()), request.seed()));
    var aiming = request.hoursFor().map(days -> fresh.aiming(aims(stored, days))).orElse(fresh);
    var problem =
        current
            .filter(standing -> request.leastChange())
            .map(standing -> aiming.changing(standing.roster()))
            .orElse(aiming);
    return new Posed(problem.pinning(request.pinned()), stored, current);
  }

  // Days that are planned for are days of which hours are kept, even before the first period.
  private Map<String, Integer> aims(StoredTeam stored, DateRange days) {
    var targets =
        years.targets(
            stored.organisationId(), stored.people().stream().map(MemberPerson::personId).toList());
    return stored.people().stream()
        .collect(
            Collectors.toMap(
                MemberPerson::memberId,
                person ->
                    Objects.requireNonNull(targets.get(person.personId()))
                        .keptFrom(days.from())
                        .perWeek(days)));
  }

  // A cycle needs real days: contracts and qualifications are those of the weeks to come.
  LocalDate nextMonday(StoredTeam stored) {
    return LocalDate.now(clock.withZone(stored.team().zone()))
        .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
  }
}
