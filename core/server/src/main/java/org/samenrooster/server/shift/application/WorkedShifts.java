package org.samenrooster.server.shift.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.shift.application.WorkedShift.Over;
import org.samenrooster.server.shift.application.WorkedShift.State;
import org.samenrooster.server.team.application.StoredTeam;

/** Reads the held shifts of a period with what was worked on them, in a handful of statements. */
@Dependent
public final class WorkedShifts {

  private final Shifts shifts;
  private final WorkedTimes workedTimes;
  private final WorkedApprovals approvals;
  private final HoursAccounts accounts;
  private final Clock clock;

  @Inject
  WorkedShifts(
      Shifts shifts,
      WorkedTimes workedTimes,
      WorkedApprovals approvals,
      HoursAccounts accounts,
      Clock clock) {
    this.shifts = shifts;
    this.workedTimes = workedTimes;
    this.approvals = approvals;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The held shifts of a period, by start. */
  public List<WorkedShift> inPeriod(StoredTeam team, ShiftPeriod period) {
    var held =
        shifts.inPeriod(team, period.id()).stream()
            .filter(shift -> shift.holder().isPresent())
            .toList();
    var recorded = workedTimes.during(team, period.dates());
    var approved = approvals.inPeriod(team, period.id());
    var away = away(team, period, held);
    var now = clock.instant();
    return held.stream()
        .map(
            shift -> {
              var id = shift.shift().id();
              return new WorkedShift(
                  shift.withRecorded(Optional.ofNullable(recorded.get(id))),
                  team.team().zone(),
                  Optional.ofNullable(approved.get(id)),
                  over(shift, now),
                  lies(shift.shift().duty(), away.getOrDefault(person(team, shift), List.of())));
            })
        .toList();
  }

  private static String person(StoredTeam team, RosterShift shift) {
    return team.personOf(shift.holder().orElseThrow()).orElseThrow();
  }

  private Map<String, List<CountedAbsence>> away(
      StoredTeam team, ShiftPeriod period, Collection<RosterShift> held) {
    var persons = held.stream().map(shift -> person(team, shift)).collect(Collectors.toSet());
    var people = accounts.people(team.organisationId(), persons).values();
    return people.isEmpty()
        ? Map.of()
        : accounts.countedAbsences(team.organisationId(), people, period.dates());
  }

  private static Over over(RosterShift shift, Instant now) {
    return shift.shift().duty().interval().endExclusive().isAfter(now) ? Over.NOT_YET : Over.YES;
  }

  private static boolean lies(Duty duty, List<CountedAbsence> away) {
    return away.stream().anyMatch(absence -> absence.time().encloses(duty.interval()));
  }

  /**
   * Refuses to go on while hours of the period are not known for good.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if a shift is not over, or what was
   *     worked on it not approved
   */
  public void requireAllApproved(StoredTeam team, ShiftPeriod period) {
    var all = inPeriod(team, period);
    var ahead = all.stream().filter(shift -> shift.state() == State.AHEAD).toList();
    var waiting = all.stream().filter(WorkedShift::waits).toList();
    all.stream()
        .filter(shift -> shift.state() == State.AHEAD || shift.waits())
        .findFirst()
        .ifPresent(
            first -> {
              throw Problems.wrongPhase(
                  "problem.wrong-phase.hours-open",
                  ahead.size(),
                  waiting.size(),
                  team.team().member(first.holder()).orElseThrow().name(),
                  first.planned().day());
            });
  }
}
