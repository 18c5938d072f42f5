package org.samenrooster.server.leave.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.leave.LeaveCoverage;
import org.samenrooster.leave.LeaveCoverage.WantedShift;
import org.samenrooster.leave.LeaveDay;
import org.samenrooster.server.demand.application.TeamDemand;
import org.samenrooster.server.shift.application.Absences;
import org.samenrooster.server.shift.application.AbsentDates;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Shows what leave does to the days: how full they are, and which wanted shifts lack a person. */
@Dependent
public final class LeaveEffects {

  private final LeaveCalendars calendars;
  private final Absences absences;
  private final TeamDemand demand;

  @Inject
  LeaveEffects(LeaveCalendars calendars, Absences absences, TeamDemand demand) {
    this.calendars = calendars;
    this.absences = absences;
    this.demand = demand;
  }

  /**
   * What one day of leave does.
   *
   * @param lacking wanted shifts for which nobody is left with the leave
   * @param lackingAnyway how many there are without it
   */
  public record EffectDay(LeaveDay day, List<WantedShift> lacking, int lackingAnyway) {

    public EffectDay {
      lacking = List.copyOf(lacking);
    }
  }

  /** What it does when this member is away, day by day. */
  List<EffectDay> of(StoredTeam team, String memberId, DateRange days) {
    var memberIds = team.team().members().stream().map(TeamMember::id).toList();
    var absent = absences.of(team, memberIds, days);
    var wanted = demand.shiftDemand(team);
    return calendars.of(team, days).stream()
        .map(
            day -> {
              var coverage = new LeaveCoverage(team.on(day.day()), wanted);
              var others = away(absent, team, day.day());
              others.remove(memberId);
              var lackingAnyway = coverage.lacking(day.day(), Set.copyOf(others)).size();
              others.add(memberId);
              return new EffectDay(day, coverage.lacking(day.day(), others), lackingAnyway);
            })
        .toList();
  }

  private static Set<String> away(
      Map<String, List<Interval>> absent, StoredTeam team, LocalDate day) {
    var only = new DateRange(day, day.plusDays(1));
    return absent.entrySet().stream()
        .filter(member -> !AbsentDates.of(member.getValue(), only, team.team().zone()).isEmpty())
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
