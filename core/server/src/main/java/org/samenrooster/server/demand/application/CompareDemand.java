package org.samenrooster.server.demand.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.samenrooster.demand.DemandDifference;
import org.samenrooster.demand.DemandDifference.Demanded;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.Teams;
import org.samenrooster.team.Employment;

/** Lays another care demand beside the one that a team has. Nothing is stored. */
@Dependent
public final class CompareDemand {

  private final Teams teams;
  private final TeamDemand demand;
  private final Clock clock;

  @Inject
  CompareDemand(Teams teams, TeamDemand demand, Clock clock) {
    this.teams = teams;
    this.demand = demand;
    this.clock = clock;
  }

  /**
   * Both side by side.
   *
   * @param on today in the zone of the team
   * @param contractMinutes minutes a week of the contracts of that day
   */
  public record Compared(
      StoredTeam team,
      WorkedDemand current,
      WorkedDemand scenario,
      List<DemandDifference> differences,
      LocalDate on,
      int contractMinutes) {

    public Compared {
      differences = List.copyOf(differences);
    }
  }

  /**
   * Compares a scenario.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code impossible-document} where it
   *     could not be stored
   */
  public Compared compare(String organisationId, String teamId, CareDemandDocument scenario) {
    var team = teams.team(organisationId, teamId).orElseThrow(() -> Problems.notFound("team"));
    var faults = scenario.check();
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
    var current = demand.worked(team);
    var then = demand.of(team, scenario);
    var today = LocalDate.now(clock.withZone(team.team().zone()));
    return new Compared(
        team,
        current,
        then,
        DemandDifference.between(demanded(current), demanded(then)),
        today,
        contractMinutes(team, today));
  }

  private static Demanded demanded(WorkedDemand worked) {
    return new Demanded(worked.need(), worked.shiftDemand());
  }

  // Who is engaged for each assignment has agreed on no hours.
  private static int contractMinutes(StoredTeam team, LocalDate day) {
    return team.on(day).members().stream()
        .flatMap(member -> member.employmentOn(day).stream())
        .filter(contract -> contract.kind().isEmployment())
        .mapToInt(Employment::weeklyMinutes)
        .sum();
  }
}
