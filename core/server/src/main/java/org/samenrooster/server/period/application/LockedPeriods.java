package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.period.PeriodTransitions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.outbox.Outbox;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;

/** Takes a roster period in hand for one command, so that no other changes it meanwhile. */
@Dependent
public final class LockedPeriods {

  private final CallersTeam teams;
  private final RosterPeriods periods;
  private final Decisions decisions;
  private final Outbox outbox;

  @Inject
  LockedPeriods(CallersTeam teams, RosterPeriods periods, Decisions decisions, Outbox outbox) {
    this.teams = teams;
    this.periods = periods;
    this.decisions = decisions;
    this.outbox = outbox;
  }

  /**
   * A period that may follow a command.
   *
   * @param command the command
   * @param next the phase that it leads to
   */
  record InHand(
      Caller caller,
      StoredTeam team,
      RosterPeriod period,
      PeriodCommand command,
      PeriodPhase next) {}

  /**
   * Locks the period until the transaction ends.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period, or the
   *     command is not possible in its phase
   */
  InHand take(Caller caller, PeriodAddress address, PeriodCommand command) {
    var held = held(caller, address);
    var next =
        PeriodTransitions.next(held.period().phase(), command)
            .orElseThrow(() -> PeriodProblems.wrongPhase(held.period(), command));
    return new InHand(caller, held.team(), held.period(), command, next);
  }

  /**
   * A period that stays as it is while something is decided about its roster: locks it until the
   * transaction ends.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such period
   */
  public ShownPeriod held(Caller caller, PeriodAddress address) {
    var team = teams.load(caller, address.teamId());
    var period = periods.locked(team, address.periodId()).orElseThrow(PeriodProblems::notFound);
    return new ShownPeriod(team, period);
  }

  /** Stores the period as the command left it, and who decided so, and tells it. */
  ShownPeriod put(InHand before, RosterPeriod after, Decided decided) {
    var saved = periods.save(before.team(), after);
    decisions.log(List.of(decision(before, decided)));
    outbox.tell(event(before, saved));
    return new ShownPeriod(before.team(), saved);
  }

  private static Event event(InHand before, RosterPeriod after) {
    var name =
        switch (before.command()) {
          case APPROVE -> EventName.PERIOD_APPROVED;
          case PUBLISH -> EventName.PERIOD_PUBLISHED;
          case OPEN_WISHING, OPEN_PICKING, CLOSE_PICKING, START_APPROVAL, SEND_BACK, CLOSE ->
              EventName.PERIOD_MOVED;
        };
    var event =
        Event.of(name, before.caller().organisationId(), before.team().team().id())
            .by(before.caller().personId())
            .with(EventDetail.PERIOD, after.id());
    return name == EventName.PERIOD_MOVED
        ? event
            .with(EventDetail.COMMAND, before.command().name())
            .with(EventDetail.PHASE, after.phase().name())
        : event;
  }

  /** What was decided about a period, under which operation, with an eye on which rules. */
  record Decided(String operation, String outcome, List<String> ruleIds) {}

  private static Decision decision(InHand period, Decided decided) {
    return Decision.by(
        period.caller(),
        period.team().team().id(),
        decided.operation(),
        new Subject(Subject.ROSTER_PERIOD, period.period().id()),
        decided.outcome(),
        decided.ruleIds());
  }
}
