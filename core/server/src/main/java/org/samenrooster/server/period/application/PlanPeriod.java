package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.Teams;
import org.samenrooster.time.DateRange;

/** The team lead sets the dates of a new roster period. */
@Dependent
public final class PlanPeriod {

  private final Teams stored;
  private final CallersTeam teams;
  private final RosterPeriods periods;
  private final Outbox outbox;

  @Inject
  PlanPeriod(Teams stored, CallersTeam teams, RosterPeriods periods, Outbox outbox) {
    this.stored = stored;
    this.teams = teams;
    this.periods = periods;
    this.outbox = outbox;
  }

  /**
   * Stores a draft of these weeks; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if it does not start on a Monday or
   *     overlaps with another period of the team
   */
  public ShownPeriod plan(Caller caller, String teamId, LocalDate from, int weeks) {
    // Two plans at once must not both find the dates free: the team's row makes them take turns.
    stored.lockedVersion(caller.organisationId(), teamId);
    var team = teams.load(caller, teamId);
    if (from.getDayOfWeek() != DayOfWeek.MONDAY) {
      var next = from.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      throw refused(FaultCode.PERIOD_NOT_FROM_MONDAY, from, next);
    }
    var dates = DateRange.ofWeeks(from, weeks);
    refuseOverlap(team, dates);
    var draft = RosterPeriod.draft(UUID.randomUUID().toString(), dates);
    outbox.tell(
        Event.of(EventName.PERIOD_PLANNED, caller.organisationId(), teamId)
            .by(caller.personId())
            .with(EventDetail.PERIOD, draft.id()));
    return new ShownPeriod(team, periods.add(team, draft));
  }

  private void refuseOverlap(StoredTeam team, DateRange dates) {
    Optional<DateRange> taken = periods.overlapping(team, dates).map(RosterPeriod::dates);
    if (taken.isPresent()) {
      throw refused(
          FaultCode.PERIODS_OVERLAP,
          dates.from(),
          dates.until(),
          taken.get().from(),
          taken.get().until());
    }
  }

  private static RuntimeException refused(FaultCode code, LocalDate from, Object... arguments) {
    return Problems.impossible(List.of(Fault.at("/from", code, from, arguments)));
  }
}
