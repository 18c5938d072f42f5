package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.server.exchange.application.SettleChange.Done;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;

/** Somebody whom a change concerns says yes or no to it, in person or by telephone. */
@Dependent
public final class AnswerChange {

  private final TakeChange changes;
  private final SettleChange settle;
  private final ShowChanges show;

  @Inject
  AnswerChange(TakeChange changes, SettleChange settle, ShowChanges show) {
    this.changes = changes;
    this.settle = settle;
    this.show = show;
  }

  /** Yes or no. */
  public enum Reply {
    AGREE,
    REFUSE
  }

  /**
   * Stores the caller's own answer; to be called in a transaction. Saying the same again changes
   * nothing.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such change, it does
   *     not concern the caller, it is over, or a rule forbids what is agreed by it
   */
  public ShownChange answer(Caller caller, ChangeAddress address, Reply reply) {
    var hand = changes.take(caller, address, List.of());
    var member = ownPart(hand);
    var said = hand.change().consentOf(member).orElseThrow();
    var after =
        reply == Reply.AGREE ? hand.change().agreedBy(member) : hand.change().refusedBy(member);
    if (isSameAgain(hand, said, reply)) {
      return show.shown(hand);
    }
    if (after.isEmpty() || said != ConsentState.BY_PHONE) {
      ChangeProblems.requirePending(hand);
    }
    return settle.settle(
        hand,
        after.orElseThrow(() -> ChangeProblems.answerStands(said)),
        Done.by("answerRosterChange"));
  }

  private static boolean isSameAgain(ChangeInHand hand, ConsentState said, Reply reply) {
    return hand.change().state().isPending()
        && said == (reply == Reply.AGREE ? ConsentState.GIVEN : ConsentState.REFUSED);
  }

  private static String ownPart(ChangeInHand hand) {
    return hand.memberId()
        .filter(member -> hand.change().consentOf(member).isPresent())
        .orElseThrow(() -> Problems.forbidden("problem.forbidden.not-your-change"));
  }

  /**
   * The team lead writes down that somebody else said yes by telephone; to be called in a
   * transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such change, the member
   *     is not asked or is the caller, it is over, or a rule forbids what is agreed by it
   */
  public ShownChange enterByPhone(Caller caller, ChangeAddress address, String memberId) {
    var hand = changes.take(caller, address, List.of(memberId));
    if (hand.memberId().filter(memberId::equals).isPresent()) {
      throw Problems.forbidden("problem.forbidden.own-phone-consent");
    }
    var said = hand.change().consentOf(memberId).orElseThrow(() -> Problems.notFound("member"));
    ChangeProblems.requirePending(hand);
    var after =
        hand.change().agreedByPhone(memberId).orElseThrow(() -> ChangeProblems.answerStands(said));
    return settle.settle(
        hand, after, new Done("enterConsentByPhone", false, Optional.of(memberId)));
  }

  /**
   * The caller says that there was no yes by telephone; to be called in a transaction. What is
   * booked already is taken back, if that can be; otherwise it stays, and the dispute with it.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such change, it does
   *     not concern the caller, or nothing was written down for the caller
   */
  public ShownChange dispute(Caller caller, ChangeAddress address) {
    var hand = changes.take(caller, address, List.of());
    var member = ownPart(hand);
    var said = hand.change().consentOf(member).orElseThrow();
    RosterChange disputed =
        hand.change().disputedBy(member).orElseThrow(() -> ChangeProblems.answerStands(said));
    return settle.settleDispute(hand, disputed, Done.by("disputeConsentByPhone"));
  }
}
