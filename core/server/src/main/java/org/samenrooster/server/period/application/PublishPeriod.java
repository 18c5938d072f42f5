package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.server.burden.application.EnterBurdens;
import org.samenrooster.server.period.application.LockedPeriods.Decided;
import org.samenrooster.server.platform.security.Caller;

/**
 * The team lead fixes the roster: in time, or with the consent of everybody whom it reaches late.
 */
@Dependent
public final class PublishPeriod {

  private final LockedPeriods periods;
  private final LatePublication latePublication;
  private final PublicationConsents consents;
  private final EnterBurdens burdens;
  private final Clock clock;

  @Inject
  PublishPeriod(
      LockedPeriods periods,
      LatePublication latePublication,
      PublicationConsents consents,
      EnterBurdens burdens,
      Clock clock) {
    this.periods = periods;
    this.latePublication = latePublication;
    this.consents = consents;
    this.burdens = burdens;
    this.clock = clock;
  }

  /**
   * Publishes an approved period; to be called in a transaction. Questions that are still open by
   * then lapse.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if it is not approved, or comes too
   *     late for somebody who has not consented
   */
  public ShownPeriod publish(Caller caller, PeriodAddress address) {
    var inHand = periods.take(caller, address, PeriodCommand.PUBLISH);
    var shown = new ShownPeriod(inHand.team(), inHand.period());
    PeriodProblems.requireApproved(shown);
    var late = latePublication.of(shown);
    late.requireConsents();
    consents.save(caller, shown.team(), late.roster().outdated());
    burdens.ofPublication(
        shown.team(),
        shown.period().id(),
        late.shifts(),
        late.roster().lateShifts().keySet(),
        late.today());
    var decided = new Decided("publishPeriod", "PUBLISHED", late.ruleIds());
    return periods.put(inHand, inHand.period().published(clock.instant()), decided);
  }
}
