package org.samenrooster.server.sickcall.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.samenrooster.server.team.application.Teams;
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

  private final Teams teams;
  private final Shifts shifts;
  private final ShiftPeriods periods;
  private final SickCallAbsences absences;
  private final BookShiftChanges shiftHours;
  private final BookTimeAway hours;
  private final SickCallDecisions decisions;

  @Inject
  VacateShifts(
      Teams teams,
      Shifts shifts,
      ShiftPeriods periods,
      SickCallAbsences absences,
      BookShiftChanges shiftHours,
      BookTimeAway hours,
      SickCallDecisions decisions) {
    this.teams = teams;
    this.shifts = shifts;
    this.periods = periods;
    this.absences = absences;
    this.shiftHours = shiftHours;
    this.hours = hours;
    this.decisions = decisions;
  }

  /**
   * What changes in one team, worked out before anything does.
   *
   * @param vacated shifts that the person cannot work, with the absence that counts instead
   * @param restored shifts that are hers again, by the part of the absence that goes
   */
  private record Plan(
      StoredTeam team, Map<CountedAbsence, RosterShift> vacated, Map<Part, RosterShift> restored) {}

  /**
   * The team of a call and then the other teams of the person. To be asked before the person is
   * locked: on Derby, who reads a team while holding people may wait in a circle.
   */
  List<StoredTeam> teamsOf(StoredTeam ofCall, String personId) {
    return Stream.concat(
            Stream.of(ofCall),
            teams.ofPerson(ofCall.organisationId(), personId).stream()
                .filter(other -> !other.team().id().equals(ofCall.team().id())))
        .toList();
  }

  /**
   * Vacates the shifts of the absence as it is now and gives back those that no longer lie in it.
   *
   * @param all as {@link #teamsOf} has them
   * @throws org.samenrooster.server.platform.problem.Problem {@code stale-version} if a shift
   *     changes at the same moment
   */
  void bringInLine(Caller caller, List<StoredTeam> all, StoredSickCall stored, Instant now) {
    var end = stored.call().end(all.get(0).team().zone(), now);
    var parts = absences.of(caller.organisationId(), stored.call().id());
    // Of one call no two parts begin at the same moment, not even in two teams.
    Set<Instant> starts =
        parts.stream()
            .filter(part -> part.shiftId().isPresent())
            .map(part -> part.absence().time().start())
            .collect(Collectors.toCollection(HashSet::new));
    var plans = all.stream().map(team -> plan(team, stored, parts, starts, now, end)).toList();
    var kept =
        parts.stream()
            .filter(part -> part.shiftId().isPresent())
            .filter(part -> plans.stream().noneMatch(plan -> plan.restored().containsKey(part)))
            .toList();
    List<Part> counted = new ArrayList<>(kept);
    for (var plan : plans) {
      book(caller, stored, plan);
      change(plan);
      plan.vacated()
          .forEach(
              (absence, shift) -> counted.add(new Part(absence, Optional.of(shift.shift().id()))));
    }
    var gone = new ArrayList<>(parts);
    gone.removeAll(kept);
    var added = new ArrayList<>(counted);
    added.removeAll(kept);
    var times = counted.stream().map(part -> part.absence().time()).toList();
    AwayTime.between(stored.call().from(), end, times)
        .forEach(time -> added.add(new Part(absence(time, 0), Optional.empty())));
    absences.replace(caller.organisationId(), stored, gone, added);
  }

  private Plan plan(
      StoredTeam team,
      StoredSickCall stored,
      List<Part> parts,
      Set<Instant> starts,
      Instant now,
      Instant end) {
    var ids = parts.stream().flatMap(part -> part.shiftId().stream()).toList();
    var known =
        shifts.ofTeam(team, ids).stream()
            .collect(Collectors.toMap(shift -> shift.shift().id(), Function.identity()));
    var replaced = shifts.replacements(team, known.keySet());
    Map<Part, RosterShift> restored = new LinkedHashMap<>();
    for (var part : parts) {
      var shift = part.shiftId().map(known::get);
      shift
          .filter(one -> isBackFor(one, now, end))
          .filter(one -> isLoose(team, replaced.get(one.shift().id())))
          .ifPresent(one -> restored.put(part, one));
    }
    Map<CountedAbsence, RosterShift> vacated = new LinkedHashMap<>();
    hit(team, stored, now, end).stream()
        .filter(shift -> starts.add(shift.shift().duty().start()))
        .forEach(
            shift ->
                vacated.put(
                    absence(shift.shift().duty().interval(), minutes(shift.shift().duty())),
                    shift));
    return new Plan(team, vacated, restored);
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
    return team.memberOf(stored.place().personId()).stream()
        .flatMap(member -> shifts.heldBy(team, member, days).stream())
        .filter(shift -> shift.periodId() != null && published.contains(shift.periodId()))
        .filter(shift -> !shift.standing().vacated())
        .filter(shift -> shift.shift().duty().interval().start().isBefore(end))
        .filter(shift -> !shift.shift().duty().interval().start().isBefore(now))
        .toList();
  }

  private void book(Caller caller, StoredSickCall stored, Plan plan) {
    var team = plan.team();
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

  private void change(Plan plan) {
    var team = plan.team();
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
    decisions.replacements(EventName.REPLACEMENT_TAKEN_AWAY, team, plan.restored().values());
    decisions.replacements(EventName.REPLACEMENT_OPENED, team, plan.vacated().values());
  }
}
