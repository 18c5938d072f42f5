package org.samenrooster.server.leave.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.leave.HeldInLeave;
import org.samenrooster.leave.LeaveRequest;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Finds the shifts that a member holds during leave, in whatever team of the organisation. */
@Dependent
public final class ShiftsInLeave {

  private final Shifts shifts;
  private final ShiftPeriods periods;
  private final Timelines timelines;

  @Inject
  ShiftsInLeave(Shifts shifts, ShiftPeriods periods, Timelines timelines) {
    this.shifts = shifts;
    this.periods = periods;
    this.timelines = timelines;
  }

  /**
   * A shift during leave.
   *
   * @param shift empty where it belongs to another team
   */
  public record Found(
      String shiftId,
      LocalDate day,
      Optional<String> typeName,
      HeldInLeave mustBeDone,
      Optional<RosterShift> shift) {}

  /** The shifts that touch the leave, by day. */
  List<Found> of(StoredTeam team, String memberId, LeaveRequest request) {
    var time = request.days().in(team.team().zone());
    // The night before the first day works into its morning.
    var days = new DateRange(request.days().from().minusDays(1), request.days().until());
    var here =
        shifts.heldBy(team, memberId, days).stream()
            .filter(shift -> shift.shift().duty().interval().overlaps(time))
            .toList();
    return Stream.concat(
            here.stream().map(shift -> here(team, shift)), elsewhere(team, memberId, time, here))
        .sorted(Comparator.comparing(Found::day).thenComparing(Found::shiftId))
        .toList();
  }

  private Found here(StoredTeam team, RosterShift shift) {
    var phase =
        Optional.ofNullable(shift.periodId())
            .flatMap(id -> periods.period(team, id))
            .map(ShiftPeriod::phase);
    var type = shift.shift().shiftType();
    return new Found(
        shift.shift().id(),
        shift.shift().day(),
        Optional.of(team.team().shiftType(type).map(ShiftType::name).orElse(type)),
        HeldInLeave.in(phase),
        Optional.of(shift));
  }

  // Another team's roster is not changed from here, in whatever phase it is.
  private Stream<Found> elsewhere(
      StoredTeam team, String memberId, Interval time, List<RosterShift> here) {
    var known = here.stream().map(shift -> shift.shift().id()).collect(Collectors.toSet());
    var day = time.start().atZone(team.team().zone()).toLocalDate();
    var timeline =
        timelines.of(team, List.of(memberId), new DateRange(day, day.plusDays(1))).get(memberId);
    return timeline.duties().stream()
        .filter(duty -> duty.interval().overlaps(time) && isOfAnotherTeam(duty, known))
        .map(
            duty ->
                new Found(
                    duty.id(),
                    duty.day(),
                    Optional.empty(),
                    HeldInLeave.TAKEN_OVER_FIRST,
                    Optional.empty()));
  }

  private static boolean isOfAnotherTeam(Duty duty, Set<String> here) {
    return !duty.id().equals(Timelines.ELSEWHERE) && !here.contains(duty.id());
  }
}
