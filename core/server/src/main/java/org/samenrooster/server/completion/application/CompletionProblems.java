package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.fault.Fault;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.agreements.inforce.AgreementsInForce;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.server.team.application.Teams;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.solver.completion.Agreed;
import org.samenrooster.solver.completion.CompletionProblem;
import org.samenrooster.solver.completion.CompletionWeights;

/** Puts together what a completion needs, from what is stored now. */
@ApplicationScoped
public class CompletionProblems {

  @Inject private Teams teams;
  @Inject private TeamRules rules;
  @Inject private ShiftPeriods periods;
  @Inject private Shifts shifts;
  @Inject private RoundPeople people;
  @Inject private AgreementsInForce agreements;

  /**
   * A problem and what it was made from.
   *
   * @param roster the shifts of the period, by id
   * @param timelines of the people of the problem, with their picks
   * @param unknown what was asked of shifts that are not there
   */
  public record Posed(
      StoredTeam team,
      ShiftPeriod period,
      Map<String, RosterShift> roster,
      Map<String, Timeline> timelines,
      CompletionProblem problem,
      List<Fault> unknown) {

    public Posed {
      roster = Map.copyOf(roster);
      timelines = Map.copyOf(timelines);
      unknown = List.copyOf(unknown);
    }

    /** Whether the period is in the phase in which it is completed. */
    boolean isCompleting() {
      return period.phase() == PeriodPhase.COMPLETING;
    }

    /** Everything that keeps a search from beginning. */
    List<Fault> faults() {
      var faults = new ArrayList<>(unknown);
      faults.addAll(new ToldFaults(problem, timelines).all());
      return faults;
    }
  }

  /**
   * The problem that a request poses, in a number of statements that does not grow with the team;
   * empty if there is no such period.
   */
  public Optional<Posed> pose(String organisationId, String teamId, CompletionRequest request) {
    return teams
        .team(organisationId, teamId)
        .flatMap(
            team ->
                periods
                    .period(team, request.periodId())
                    .map(period -> pose(team, period, request)));
  }

  private Posed pose(StoredTeam team, ShiftPeriod period, CompletionRequest request) {
    var roster = shifts.inPeriod(team, period.id());
    var open = open(roster);
    var picks = RoundPeople.picks(roster);
    var asked = AskedShifts.of(request, open, picks.values());
    var agreed = Agreed.of(agreements.forPeriod(team, period.dates()));
    var besides = RoundPeople.besidesPicks(roster);
    var found = people.of(team, period, picks, asked.pinned());
    var problem =
        new CompletionProblem(
            team.team().zone(),
            period.dates(),
            rules.of(team.team()),
            found.people().stream()
                .map(
                    person ->
                        person.holding(
                            HeldWork.of(
                                besides.getOrDefault(person.id(), List.of()), agreed.unpopular())))
                .toList(),
            open,
            asked.mustFill(),
            request.freedom(),
            agreed,
            CompletionWeights.standard(),
            request.limits());
    var byId =
        roster.stream().collect(Collectors.toMap(shift -> shift.shift().id(), Function.identity()));
    return new Posed(team, period, byId, found.timelines(), problem, asked.unknown());
  }

  private static List<OpenShift> open(List<RosterShift> roster) {
    return roster.stream()
        .map(RosterShift::shift)
        .filter(OpenShift.class::isInstance)
        .map(OpenShift.class::cast)
        .toList();
  }
}
