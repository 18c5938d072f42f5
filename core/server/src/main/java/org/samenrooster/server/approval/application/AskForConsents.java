package org.samenrooster.server.approval.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.samenrooster.approval.LineConsent;
import org.samenrooster.exchange.ConsentCommand;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.period.application.LatePublication;
import org.samenrooster.server.period.application.LatePublication.Late;
import org.samenrooster.server.period.application.LockedPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.period.application.PublicationConsents;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;

/** A team lead asks those whom an approved roster reaches late whether they agree. */
@Dependent
public final class AskForConsents {

  private final LockedPeriods periods;
  private final LatePublication latePublication;
  private final PublicationConsents consents;
  private final ConsentDecisions decisions;

  @Inject
  AskForConsents(
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
   * Asks; to be called in a transaction. Who asks says yes by that for herself. Asking again
   * changes nothing for whom a question waits or who has said yes.
   *
   * @param memberIds who, also after a no; nobody for all whom nobody asked about the line as it is
   * @throws Problem {@code wrong-phase} if the roster is not approved, {@code impossible-document}
   *     for who is no member or knows of all shifts early enough
   */
  public void ask(Caller caller, PeriodAddress address, Collection<String> memberIds) {
    var late = held(caller, address);
    requireLate(late, memberIds);
    var roster = late.roster();
    var asked =
        memberIds.isEmpty()
            ? roster.unasked()
            : new TreeSet<>(memberIds.stream().filter(roster::canBeAsked).toList());
    consents.save(caller, late.shown().team(), roster.outdated());
    store(caller, late, asked.stream().map(member -> question(caller, late, member)).toList());
  }

  /**
   * Writes down that members said yes by telephone; to be called in a transaction. Who was not
   * asked is asked by that; after a no she has to be asked again first.
   *
   * @throws Problem as for asking; {@code forbidden} for oneself
   */
  public void enterByPhone(Caller caller, PeriodAddress address, Collection<String> memberIds) {
    var late = held(caller, address);
    var team = late.shown().team();
    if (team.memberOf(caller.personId()).filter(memberIds::contains).isPresent()) {
      throw Problems.forbidden("problem.forbidden.own-phone-consent");
    }
    requireLate(late, memberIds);
    var unasked = late.roster().unasked();
    consents.save(caller, team, late.roster().outdated());
    var entered =
        memberIds.stream()
            .sorted()
            .filter(unasked::contains)
            .map(member -> entered(LineConsent.asked(newId(), member, late.roster().line(member))))
            .toList();
    store(caller, late, entered);
    var answered =
        memberIds.stream()
            .sorted()
            .filter(member -> !unasked.contains(member))
            .flatMap(member -> late.roster().standing(member).stream())
            .filter(said -> !said.state().isYes())
            .map(AskForConsents::entered)
            .toList();
    consents.save(caller, team, answered);
    answered.forEach(
        consent -> decisions.changed(caller, late.shown(), "enterLateConsents", consent));
  }

  private static LineConsent entered(LineConsent asked) {
    return asked
        .after(ConsentCommand.ENTER_BY_PHONE)
        .orElseThrow(
            () ->
                Problems.impossible(
                    List.of(
                        Fault.at("/memberIds", FaultCode.CHANGE_ANSWER_STANDS, asked.state()))));
  }

  private Late held(Caller caller, PeriodAddress address) {
    var shown = periods.held(caller, address);
    LatePublication.requireApproved(shown);
    return latePublication.of(shown);
  }

  private static void requireLate(Late late, Collection<String> memberIds) {
    Strangers.refuse(memberIds, id -> late.shown().team().team().member(id).isPresent());
    var affected = late.roster().lateShifts();
    var faults =
        memberIds.stream()
            .filter(id -> !affected.containsKey(id))
            .sorted()
            .map(id -> Fault.at("/memberIds", FaultCode.CONSENT_NOT_NEEDED, id))
            .toList();
    if (!faults.isEmpty()) {
      throw Problems.impossible(faults);
    }
  }

  private static LineConsent question(Caller caller, Late late, String member) {
    var asked = LineConsent.asked(newId(), member, late.roster().line(member));
    return caller.isMember(member) ? asked.after(ConsentCommand.GIVE).orElseThrow() : asked;
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private void store(Caller caller, Late late, List<LineConsent> questions) {
    consents.ask(caller, late.shown().team(), late.shown().period().id(), questions);
    questions.forEach(question -> decisions.asked(caller, late.shown(), question));
  }
}
