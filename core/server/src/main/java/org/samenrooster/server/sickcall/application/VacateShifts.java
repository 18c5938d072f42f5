package org.samenrooster.server.sickcall.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.hours.booking.BookShiftChanges;
import org.samenrooster.server.hours.booking.BookShiftChanges.PersonShifts;
import org.samenrooster.server.hours.booking.BookShiftChanges.ShiftTeam;
import org.samenrooster.server.hours.booking.BookTimeAway;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.sickcall.application.SickCallAbsences.Part;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.sickcall.AwayTime;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * Brings shifts, absences and hours in line with a sick call. What has begun stays as it is; so
 * does a vacated shift of which somebody has picked the one that was open instead: the member is
 * back, but a colleague works it.
 */
@Dependent
final class VacateShifts {

  private final Shifts shifts;
  private final ShiftPeriods periods;
  private final SickCallAbsences absences;
  private final BookShiftChanges shiftHours;
  private final BookTimeAway hours;
  private final SickCallDecisions decisions;

  @Inject
  VacateShifts(
      Shifts shifts,
      ShiftPeriods periods,
      SickCallAbsences absences,
      BookShiftChanges shiftHours,
      BookTimeAway hours,
      SickCallDecisions decisions) {
    this.shifts = shifts;
    this.periods = periods;
    this.absences = absences;
    this.shiftHours = shiftHours;
    this.hours = hours;
    this.decisions = decisions;
  }

  /** What changes, worked out before anything is. */
  private record Plan(
      Map<CountedAbsence, RosterShift> vacated, Map<Part, RosterShift> restored, List<Part> kept) {}

  /**
   * Vacates the shifts of the absence as it is now and gives back those that no longer lie in it.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code stale-version} if a shift
   *     changes at the same moment
   */
  void bringInLine(Caller caller, StoredTeam team, StoredSickCall stored, Instant now) {
    var end = stored.call().end(team.team().zone(), now);
    var parts = absences.of(caller.organisationId(), stored.call().id());
    var plan = plan(team, stored, parts, now, end);
    book(caller, team, stored, plan);
    change(caller, team, stored, plan);
    var counted =
        Stream.concat(
                plan.kept().stream(),
                plan.vacated().entrySet().stream()
                    .map(
                        entry ->
                            new Part(entry.getKey(), Optional.of(entry.getValue().shift().id()))))
            .toList();
    var gone = new ArrayList<>(parts);
    gone.removeAll(plan.kept());
    var added = new ArrayList<>(counted);
    added.removeAll(plan.kept());
    var times = counted.stream().map(part -> part.absence().time()).toList();
    AwayTime.between(stored.call().from(), end, times)
        .forEach(time -> added.add(new Part(absence(time, 0), Optional.empty())));
    absences.replace(caller.organisationId(), stored, gone, added);
  }

  private Plan plan(
      StoredTeam team, StoredSickCall stored, List<Part> parts, Instant now, Instant end) {
    var ofShifts =
        parts.stream()
            .filter(part -> part.shiftId().isPresent())
            .collect(Collectors.toMap(part -> part.shiftId().orElseThrow(), Function.identity()));
    var known =
        shifts.ofTeam(team, ofShifts.keySet()).stream()
            .collect(Collectors.toMap(shift -> shift.shift().id(), Function.identity()));
    var replaced = shifts.replacements(team, ofShifts.keySet());
    Map<Part, RosterShift> restored = new LinkedHashMap<>();
    List<Part> kept = new ArrayList<>();
    ofShifts.forEach(
        (id, part) -> {
          var shift = known.get(id);
          if (shift != null && isBackFor(shift, now, end) && isLoose(team, replaced.get(id))) {
            restored.put(part, shift);
          } else {
            kept.add(part);
          }
        });
    Map<CountedAbsence, RosterShift> vacated = new LinkedHashMap<>();
    hit(team, stored, now, end)
        .forEach(
            shift ->
                vacated.put(
                    absence(shift.shift().duty().interval(), minutes(shift.shift().duty())),
                    shift));
    return new Plan(vacated, restored, kept);
  }

  private static boolean isBackFor(RosterShift shift, Instant now, Instant end) {
    var start = shift.shift().duty().interval().start();
    return !start.isBefore(end) && !start.isBefore(now);
  }

  private boolean isLoose(StoredTeam team, @Nullable RosterShift replacement) {
    return replacement != null && shifts.isLoose(team, replacement);
  }

  private static int minutes(Duty duty) {
    return duty.countsFor().hours() ? duty.workMinutes() : 0;
  }

  private static CountedAbsence absence(Interval time, int minutes) {
    return new CountedAbsence(UUID.randomUUID().toString(), false, time, minutes);
  }

  // Only of published rosters: in others the absence alone says it, and the team fills them anyway.
  private List<RosterShift> hit(StoredTeam team, StoredSickCall stored, Instant now, Instant end) {
    var zone = team.team().zone();
    if (!end.isAfter(now)) {
      return List.of();
    }
    var days =
        new DateRange(now.atZone(zone).toLocalDate(), end.atZone(zone).toLocalDate().plusDays(1));
    var published =
        periods.during(team, days).stream()
            .filter(period -> period.phase() == PeriodPhase.PUBLISHED)
            .map(ShiftPeriod::id)
            .collect(Collectors.toSet());
    return shifts.heldBy(team, stored.call().memberId(), days).stream()
        .filter(shift -> shift.periodId() != null && published.contains(shift.periodId()))
        .filter(shift -> !shift.standing().vacated())
        .filter(shift -> shift.shift().duty().interval().start().isBefore(end))
        .filter(shift -> !shift.shift().duty().interval().start().isBefore(now))
        .toList();
  }

  private void book(Caller caller, StoredTeam team, StoredSickCall stored, Plan plan) {
    var personId = stored.place().personId();
    hours.takeBack(caller, personId, plan.restored().keySet().stream().map(Part::absence).toList());
    shiftHours.book(
        caller,
        new ShiftTeam(team.team().zone(), team.document().costCentre()),
        List.of(
            new PersonShifts(
                personId,
                List.of(),
                plan.restored().values().stream().map(shift -> shift.shift().duty()).toList())));
    hours.insteadOf(
        caller,
        personId,
        plan.vacated().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().shift().duty())));
  }

  private void change(Caller caller, StoredTeam team, StoredSickCall stored, Plan plan) {
    plan.restored()
        .values()
        .forEach(
            shift -> {
              if (!shifts.restore(team, shift)) {
                throw Problems.staleVersion();
              }
            });
    plan.vacated()
        .values()
        .forEach(
            shift -> {
              if (!shifts.vacate(team, shift, UUID.randomUUID().toString())) {
                throw Problems.staleVersion();
              }
            });
    decisions.replacements(
        EventName.REPLACEMENT_TAKEN_AWAY, caller, stored, plan.restored().values());
    decisions.replacements(EventName.REPLACEMENT_OPENED, caller, stored, plan.vacated().values());
  }
}
