package org.samenrooster.server.suggestion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.hours.extra.ExtraHoursWish;
import org.samenrooster.hours.extra.ExtraHoursWishDraft;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.extrahours.application.ExtraHoursWishes;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.JudgedDays;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.solver.suggestion.Candidate;
import org.samenrooster.solver.suggestion.SuggestionProblem;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * Reads everybody who might take a shift, in a number of statements that does not grow with the
 * team.
 */
@Dependent
final class TeamCandidates {

  // For burden and familiar faces, and a day more for shifts that reach into the first.
  private static final long DAYS_BEFORE = 12 * 7 + 1;
  private static final long DAYS_AFTER = 4 * 7 + 1;

  private final CallersTeam teams;
  private final Shifts shifts;
  private final ShiftPeriods periods;
  private final Timelines timelines;
  private final TeamRules rules;
  private final HoursOfCandidates hours;
  private final ExtraHoursWishes wishes;

  @Inject
  TeamCandidates(
      CallersTeam teams,
      Shifts shifts,
      ShiftPeriods periods,
      Timelines timelines,
      TeamRules rules,
      HoursOfCandidates hours,
      ExtraHoursWishes wishes) {
    this.teams = teams;
    this.shifts = shifts;
    this.periods = periods;
    this.timelines = timelines;
    this.rules = rules;
    this.hours = hours;
    this.wishes = wishes;
  }

  /**
   * The question who takes a shift.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such shift
   */
  ShiftQuestion about(Caller caller, String teamId, String shiftId) {
    var team = teams.load(caller, teamId);
    var shift = shifts.shift(team, shiftId).orElseThrow(() -> Problems.notFound("shift"));
    var day = shift.shift().day();
    var around = new DateRange(day.minusDays(DAYS_BEFORE), day.plusDays(DAYS_AFTER));
    var roster =
        shifts.held(team, around).stream()
            .filter(held -> !held.standing().vacated())
            .collect(Collectors.toMap(held -> held.shift().id(), Function.identity()));
    var problem =
        new SuggestionProblem(
            shift.shift(),
            rules.of(team.team()),
            candidates(team, shift),
            roster.values().stream().flatMap(held -> held.held().stream()).toList());
    return new ShiftQuestion(team, shift, problem, roster);
  }

  private List<Candidate> candidates(StoredTeam team, RosterShift shift) {
    var day = shift.shift().day();
    var members = team.on(day).members().stream().map(TeamMember::id).toList();
    // A chain may change the day before and the day after too.
    var changed = new DateRange(day.minusDays(1), day.plusDays(2));
    var found = timelines.of(team, members, JudgedDays.around(changed));
    var known = hours.of(team, found, period(team, shift));
    var wished = wishes(team);
    return members.stream()
        .map(
            member ->
                new Candidate(
                    timeline(found, member),
                    Optional.ofNullable(known.get(member)),
                    wished.getOrDefault(member, List.of())))
        .toList();
  }

  private static Timeline timeline(Map<String, Timeline> found, String member) {
    return Optional.ofNullable(found.get(member)).orElseThrow();
  }

  private Map<String, List<ExtraHoursWish>> wishes(StoredTeam team) {
    return wishes.ofTeam(team).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                stored ->
                    stored.getValue().wish().map(ExtraHoursWishDraft::toWish).stream().toList()));
  }

  // A shift may stand outside all periods; then its week is looked at.
  private DateRange period(StoredTeam team, RosterShift shift) {
    return Optional.ofNullable(shift.periodId())
        .flatMap(id -> periods.period(team, id))
        .map(ShiftPeriod::dates)
        .orElseGet(() -> weekOf(shift.shift().day()));
  }

  private static DateRange weekOf(LocalDate day) {
    return DateRange.ofWeeks(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), 1);
  }
}
