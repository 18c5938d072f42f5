package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.team.application.StoredTeam;

/** Knows which shifts can change hands at all: those of published periods, before they begin. */
@Dependent
public final class PublishedShifts {

  private final ShiftPeriods periods;

  @Inject
  PublishedShifts(ShiftPeriods periods) {
    this.periods = periods;
  }

  /**
   * Refuses shifts that members may still pick, or that are settled.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code wrong-phase}
   */
  public void require(StoredTeam team, Collection<RosterShift> shifts) {
    unpublished(team, shifts)
        .ifPresent(
            period -> {
              throw Problems.otherPhase(
                  "problem.wrong-phase.exchange",
                  PeriodPhase.PUBLISHED,
                  period.dates(),
                  period.phase());
            });
  }

  /** Whether all of them are in published periods. */
  public boolean areAll(StoredTeam team, Collection<RosterShift> shifts) {
    return unpublished(team, shifts).isEmpty();
  }

  /** Those of them that are in published periods. */
  public Set<RosterShift> among(StoredTeam team, Collection<RosterShift> shifts) {
    return shifts.stream()
        // A shift may stand outside of all periods.
        .filter(shift -> Optional.ofNullable(shift.periodId()).isPresent())
        .collect(Collectors.groupingBy(RosterShift::periodId))
        .values()
        .stream()
        .filter(ofPeriod -> areAll(team, ofPeriod))
        .flatMap(List::stream)
        .collect(Collectors.toSet());
  }

  private Optional<ShiftPeriod> unpublished(StoredTeam team, Collection<RosterShift> shifts) {
    return shifts.stream()
        .map(RosterShift::periodId)
        .distinct()
        .map(id -> periods.period(team, id).orElseThrow())
        .filter(period -> period.phase() != PeriodPhase.PUBLISHED)
        .findFirst();
  }

  /** Whether a shift has not begun. */
  public static boolean isAhead(RosterShift shift, Instant now) {
    return shift.shift().duty().start().isAfter(now);
  }

  /** A moment, or the first begin of the shifts before it: then nothing can be agreed any more. */
  static Instant untilOneBegins(Instant end, Collection<RosterShift> shifts) {
    return shifts.stream()
        .map(shift -> shift.shift().duty().start())
        .filter(start -> start.isBefore(end))
        .min(Instant::compareTo)
        .orElse(end);
  }
}
