package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.hours.booking.BookShiftChanges.ShiftTeam;
import org.samenrooster.server.period.application.LockedPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.RosterPeriod;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.problem.Messages.Word;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.ShiftPeriod;
import org.samenrooster.server.shift.application.ShiftPeriods;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * Takes a shift in hand for a team lead who gives it or takes it back: between picking and the
 * approval, and nobody else changes the roster of its period meanwhile.
 */
@Dependent
final class ShiftsByHand {

  private final CallersTeam teams;
  private final Shifts shifts;
  private final ShiftPeriods days;
  private final LockedPeriods periods;

  @Inject
  ShiftsByHand(CallersTeam teams, Shifts shifts, ShiftPeriods days, LockedPeriods periods) {
    this.teams = teams;
    this.shifts = shifts;
    this.days = days;
    this.periods = periods;
  }

  /** A shift in hand, as it is since nobody else changes it. */
  record InHand(StoredTeam team, ShiftPeriod period, RosterShift shift) {

    ShiftTeam shiftTeam() {
      return new ShiftTeam(team.team().zone(), team.document().costCentre());
    }

    String name(String memberId) {
      return team.team().member(memberId).map(TeamMember::name).orElse(memberId);
    }

    Event event(Caller caller, EventName name, String memberId) {
      return Event.of(name, team.organisationId(), team.team().id())
          .by(caller.personId())
          .concerning(memberId)
          .with(EventDetail.PERIOD, period.id())
          .with(EventDetail.SHIFT, shift.shift().id());
    }
  }

  /**
   * Takes the shift in hand until the transaction ends.
   *
   * @throws Problem if the team has no such shift, or {@code wrong-phase}
   */
  InHand take(Caller caller, String teamId, String shiftId) {
    var period = periodOf(teams.load(caller, teamId), shiftId);
    var held = periods.held(caller, new PeriodAddress(teamId, period.id()));
    requireByHand(held.period());
    var shift =
        shifts
            .shift(held.team(), shiftId)
            .filter(found -> found.periodId().equals(period.id()))
            .orElseThrow(() -> Problems.notFound("shift"));
    return new InHand(held.team(), period, shift);
  }

  // By its day, as a shift that is read before the period is locked would be remembered as it was.
  private ShiftPeriod periodOf(StoredTeam team, String shiftId) {
    return Optional.ofNullable(shifts.daysInOrganisation(team, List.of(shiftId)).get(shiftId))
        .flatMap(day -> days.during(team, new DateRange(day, day.plusDays(1))).stream().findFirst())
        .orElseThrow(() -> Problems.notFound("shift"));
  }

  private static void requireByHand(RosterPeriod period) {
    var dates = period.dates();
    var last = dates.until().minusDays(1);
    switch (period.phase()) {
      case DRAFT, WISHING, PICKING ->
          throw Problems.wrongPhase(
              "problem.wrong-phase.by-hand-before",
              word(PeriodPhase.COMPLETING),
              word(PeriodPhase.APPROVAL),
              dates.from(),
              last,
              word(period.phase()),
              word(PeriodPhase.PICKING));
      case COMPLETING, APPROVAL -> {
        if (period.approval().isPresent()) {
          throw Problems.wrongPhase("problem.wrong-phase.by-hand-approved", dates.from(), last);
        }
      }
      case PUBLISHED, CLOSED ->
          throw Problems.wrongPhase(
              "problem.wrong-phase.by-hand-after",
              word(PeriodPhase.COMPLETING),
              word(PeriodPhase.APPROVAL),
              dates.from(),
              last,
              word(period.phase()));
    }
  }

  private static Word word(PeriodPhase phase) {
    return new Word("phase." + phase);
  }
}
