package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.period.PeriodTransitions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.team.application.StoredTeam;

/** Takes a roster period in hand for one command, so that no other changes it meanwhile. */
@Dependent
public final class LockedPeriods {

  private final CallersTeam teams;
  private final RosterPeriods periods;
  private final Decisions decisions;

  @Inject
  LockedPeriods(CallersTeam teams, RosterPeriods periods, Decisions decisions) {
    this.teams = teams;
    this.periods = periods;
    this.decisions = decisions;
  }

  /**
   * A period that may follow a command.
   *
   * @param next the phase that the command leads to
   */
  record InHand(Caller caller, StoredTeam team, RosterPeriod period, PeriodPhase next) {}

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
    return new InHand(caller, held.team(), held.period(), next);
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

  /** Stores the period as the command left it, and who decided so. */
  ShownPeriod put(InHand before, RosterPeriod after, Decided decided) {
    var saved = periods.save(before.team(), after);
    decisions.log(List.of(decision(before, decided)));
    return new ShownPeriod(before.team(), saved);
  }

  /** What was decided about a period, under which operation, with an eye on which rules. */
  record Decided(String operation, String outcome, List<String> ruleIds) {}

  private static Decision decision(InHand period, Decided decided) {
    return new Decision(
        period.caller().organisationId(),
        period.team().team().id(),
        period.caller().personId(),
        decided.operation(),
        new Subject(Subject.ROSTER_PERIOD, period.period().id()),
        decided.outcome(),
        decided.ruleIds());
  }
}
