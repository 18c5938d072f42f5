package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.Absences;
import org.samenrooster.server.shift.application.AbsentDates;
import org.samenrooster.server.shift.application.AgreedPicks;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.GivingBack;
import org.samenrooster.server.shift.application.RecordedWork;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.shift.application.WorkedTimes;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** Shows the roster of the whole team, in a number of statements that does not grow with it. */
@Dependent
public final class PeriodRosters {

  private final CallersTeam teams;
  private final RosterPeriods periods;
  private final Shifts shifts;
  private final WorkedTimes workedTimes;
  private final Absences absences;
  private final AgreedPicks agreed;

  @Inject
  PeriodRosters(
      CallersTeam teams,
      RosterPeriods periods,
      Shifts shifts,
      WorkedTimes workedTimes,
      Absences absences,
      AgreedPicks agreed) {
    this.teams = teams;
    this.periods = periods;
    this.shifts = shifts;
    this.workedTimes = workedTimes;
    this.absences = absences;
    this.agreed = agreed;
  }

  /** One member's part of the roster. */
  public record Line(TeamMember member, List<RosterShift> shifts, List<DateRange> absentDates) {}

  /**
   * Who works when in a period, in the order of the team, and what nobody holds.
   *
   * @param givingBack which picks can be given back
   */
  public record TeamRoster(
      ShownPeriod period, List<Line> lines, List<RosterShift> open, GivingBack givingBack) {}

  /**
   * The roster of a period.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period
   */
  public TeamRoster roster(Caller caller, PeriodAddress address) {
    var team = teams.load(caller, address.teamId());
    var period = periods.period(team, address.periodId()).orElseThrow(PeriodProblems::notFound);
    var planned = shifts.inPeriod(team, period.id());
    var recorded = workedTimes.during(team, period.dates());
    var inPeriod =
        planned.stream().map(shift -> withRecorded(shift, recorded, caller, team)).toList();
    var open = inPeriod.stream().filter(shift -> shift.holder().isEmpty()).toList();
    return new TeamRoster(
        new ShownPeriod(team, period),
        lines(team, period.dates(), inPeriod),
        open,
        agreed.givingBack(
            team, List.of(new ShiftPeriod(period.id(), period.dates(), period.phase()))));
  }

  // Colleagues see the plan; how it went is between the person and those who watch over it.
  private static RosterShift withRecorded(
      RosterShift shift, Map<String, RecordedWork> recorded, Caller caller, StoredTeam team) {
    var visible =
        shift.holder().filter(caller::isMember).isPresent() || caller.watchesOver(team.team().id());
    return visible
        ? shift.withRecorded(Optional.ofNullable(recorded.get(shift.shift().id())))
        : shift;
  }

  private List<Line> lines(StoredTeam team, DateRange dates, List<RosterShift> inPeriod) {
    var held =
        inPeriod.stream()
            .filter(shift -> shift.holder().isPresent())
            .collect(Collectors.groupingBy(shift -> shift.holder().orElseThrow()));
    var present = team.during(dates);
    var members = new ArrayList<>(team.team().members());
    // Whoever left the team is shown only where a shift still names him.
    members.removeIf(
        member -> present.member(member.id()).isEmpty() && !held.containsKey(member.id()));
    var absent = absences.of(team, members.stream().map(TeamMember::id).toList(), dates);
    return members.stream()
        .map(
            member ->
                new Line(
                    member,
                    held.getOrDefault(member.id(), List.of()),
                    AbsentDates.of(
                        absent.getOrDefault(member.id(), List.of()), dates, team.team().zone())))
        .toList();
  }
}
