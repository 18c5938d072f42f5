package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.server.exchange.application.SettleChange.Done;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;

/** The side that proposed a change takes it back. */
@Dependent
public final class WithdrawChange {

  private final TakeChange changes;
  private final SettleChange settle;

  @Inject
  WithdrawChange(TakeChange changes, SettleChange settle) {
    this.changes = changes;
    this.settle = settle;
  }

  /**
   * Takes it back; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such change, the other
   *     side proposed it, or it is over
   */
  public ShownChange withdraw(Caller caller, ChangeAddress address) {
    var hand = changes.take(caller, address, List.of());
    var proposer = hand.change().proposer();
    // What was found nobody takes back; the team lead can decline it.
    var isLeads = hand.change().kind() != ChangeKind.RING && hand.isLead();
    var isProposer = proposer.isPresent() ? proposer.equals(hand.memberId()) : isLeads;
    if (!isProposer) {
      throw Problems.forbidden("problem.forbidden.not-your-proposal");
    }
    ChangeProblems.requirePending(hand);
    return settle.settle(
        hand, hand.change().withdrawn().orElseThrow(), Done.by("withdrawRosterChange"));
  }
}
