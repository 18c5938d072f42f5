package org.samenrooster.server.lending.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.JudgeOpenShifts;
import org.samenrooster.server.shift.application.JudgedShift;
import org.samenrooster.server.shift.application.OpenShiftQuery.Place;
import org.samenrooster.server.shift.application.Picker.LentPicker;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/**
 * Shows the open shifts of teams that lend people with the caller's, each judged for the caller.
 */
@Dependent
public final class ListLentShifts {

  private static final Comparator<Place> BY_START =
      Comparator.comparing(Place::start).thenComparing(Place::id);

  private final LendingTeams lending;
  private final ShiftPeriods periods;
  private final JudgeOpenShifts openShifts;

  @Inject
  ListLentShifts(LendingTeams lending, ShiftPeriods periods, JudgeOpenShifts openShifts) {
    this.lending = lending;
    this.periods = periods;
    this.openShifts = openShifts;
  }

  /**
   * Which are wanted.
   *
   * @param days on which they begin
   * @param after only those that come after this place
   * @param limit most shifts
   */
  public record Query(DateRange days, Optional<Place> after, int limit) {}

  /** An open shift and the team whose it is. */
  public record LentShift(StoredTeam team, JudgedShift shift) {

    /** Where it stands in the list. */
    public Place place() {
      return Place.of(shift.shift());
    }
  }

  /** Whose round a shift is in. */
  private record Round(LentPicker picker, ShiftPeriod period) {}

  private record Found(Round round, RosterShift shift) {

    private Place place() {
      return Place.of(shift);
    }
  }

  /**
   * The shifts, by start.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such team, or the
   *     caller does not belong to it
   */
  public List<LentShift> list(Caller caller, String teamId, Query query) {
    var page =
        lending.pickers(lending.atHome(caller, teamId)).stream()
            .flatMap(picker -> open(picker, query.days()))
            .filter(
                found ->
                    query.after().stream()
                        .allMatch(place -> BY_START.compare(found.place(), place) > 0))
            .sorted(Comparator.comparing(Found::place, BY_START))
            .limit(query.limit())
            .toList();
    Map<Round, List<RosterShift>> rounds = new LinkedHashMap<>();
    page.forEach(
        found ->
            rounds.computeIfAbsent(found.round(), none -> new ArrayList<>()).add(found.shift()));
    return rounds.entrySet().stream()
        .flatMap(round -> judged(round.getKey(), round.getValue()))
        .sorted(Comparator.comparing(LentShift::place, BY_START))
        .toList();
  }

  private Stream<Found> open(LentPicker picker, DateRange days) {
    return periods.during(picker.team(), days).stream()
        .flatMap(
            period ->
                openShifts.inRound(picker.team(), period).stream()
                    .filter(shift -> days.contains(shift.shift().day()))
                    .map(shift -> new Found(new Round(picker, period), shift)));
  }

  private Stream<LentShift> judged(Round round, List<RosterShift> open) {
    return openShifts.judge(round.picker(), round.period(), open).stream()
        .map(shift -> new LentShift(round.picker().team(), shift));
  }
}
