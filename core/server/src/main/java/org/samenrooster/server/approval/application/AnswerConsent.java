package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.approval.LineConsent;
import org.samenrooster.exchange.ConsentCommand;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.period.application.LatePublication;
import org.samenrooster.server.period.application.LatePublication.Late;
import org.samenrooster.server.period.application.LockedPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.PublicationConsents;
import org.samenrooster.server.period.application.PublicationConsents.StoredConsent;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;

/** A member says yes or no to a late roster, or that there was no yes by telephone. */
@Dependent
public final class AnswerConsent {

  private final LockedPeriods periods;
  private final LatePublication latePublication;
  private final PublicationConsents consents;
  private final ConsentDecisions decisions;

  @Inject
  AnswerConsent(
      LockedPeriods periods,
      LatePublication latePublication,
      PublicationConsents consents,
      ConsentDecisions decisions) {
    this.periods = periods;
    this.latePublication = latePublication;
    this.consents = consents;
    this.decisions = decisions;
  }

  /**
   * Stores the caller's own answer; to be called in a transaction. The same again changes nothing.
   *
   * @throws Problem if there is no such question, it is somebody else's, the roster is published or
   *     open again, the line has changed since, or the answer stands
   */
  public void answer(Caller caller, PeriodAddress address, String consentId, boolean yes) {
    var late = latePublication.of(periods.held(caller, address));
    var own = own(caller, late, consentId);
    if (own.state() == (yes ? ConsentState.GIVEN : ConsentState.REFUSED)) {
      return;
    }
    // Who agreed by telephone may say so herself, whatever has come of it by now.
    if (!yes || own.state() != ConsentState.BY_PHONE) {
      LatePublication.requireApproved(late.shown());
      if (!late.roster().stands(own)) {
        throw impossible(FaultCode.CONSENT_LINE_CHANGED, ConsentState.LAPSED);
      }
    }
    var command = yes ? ConsentCommand.GIVE : ConsentCommand.REFUSE;
    store(caller, late, "answerLateConsent", own, command);
  }

  /**
   * Stores that there was no yes by telephone; to be called in a transaction. A roster that was
   * published with it stays so, and the dispute with it.
   *
   * @throws Problem if there is no such question, it is somebody else's, or nothing was written
   *     down for her
   */
  public void dispute(Caller caller, PeriodAddress address, String consentId) {
    var late = latePublication.of(periods.held(caller, address));
    var own = own(caller, late, consentId);
    store(caller, late, "disputeLateConsent", own, ConsentCommand.DISPUTE);
  }

  private static LineConsent own(Caller caller, Late late, String consentId) {
    var found =
        late.consents().stream()
            .map(StoredConsent::consent)
            .filter(consent -> consent.id().equals(consentId))
            .findFirst()
            .orElseThrow(() -> Problems.notFound("late-consent"));
    if (!caller.isMember(found.memberId())) {
      throw Problems.forbidden("problem.forbidden.own-consent-only");
    }
    return found;
  }

  private void store(
      Caller caller, Late late, String operation, LineConsent before, ConsentCommand command) {
    var after =
        before
            .after(command)
            .orElseThrow(() -> impossible(FaultCode.CHANGE_ANSWER_STANDS, before.state()));
    consents.save(caller, late.shown().team(), List.of(after));
    decisions.changed(caller, late.shown(), operation, after);
  }

  private static Problem impossible(FaultCode code, ConsentState state) {
    return Problems.impossible(List.of(Fault.at("", code, state)));
  }
}
