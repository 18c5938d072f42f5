package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.exchange.application.SettleChange.Done;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;

/** The team lead approves or declines what others agreed, or chooses who takes an open shift. */
@Dependent
public final class DecideChange {

  private static final String OPERATION = "decideRosterChange";

  private final TakeChange changes;
  private final SettleChange settle;

  @Inject
  DecideChange(TakeChange changes, SettleChange settle) {
    this.changes = changes;
    this.settle = settle;
  }

  /** What is decided. */
  public enum Verdict {
    APPROVE,
    DECLINE,
    CHOOSE
  }

  /**
   * What is decided, and about whom.
   *
   * @param memberId who is chosen
   */
  public record Decided(Verdict verdict, Optional<String> memberId) {}

  /**
   * Decides; to be called in a transaction.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such change, it
   *     concerns the caller himself, it is over or cannot be decided so, or a rule forbids it
   */
  public ShownChange decide(Caller caller, ChangeAddress address, Decided decided) {
    var chosen = decided.memberId().stream().toList();
    var hand = changes.take(caller, address, chosen);
    if (hand.concernsCaller()) {
      throw Problems.forbidden("problem.forbidden.own-change");
    }
    ChangeProblems.requirePending(hand);
    var change = hand.change();
    return switch (decided.verdict()) {
      case DECLINE -> settle.settle(hand, change.declined().orElseThrow(), Done.by(OPERATION));
      case APPROVE -> {
        if (change.state() != ChangeState.AGREED) {
          throw ChangeProblems.impossible("/verdict", FaultCode.CHANGE_NOT_AGREED, "APPROVE");
        }
        yield settle.settle(hand, change, Done.approving(OPERATION));
      }
      case CHOOSE -> choose(hand, chosen);
    };
  }

  private ShownChange choose(ChangeInHand hand, List<String> chosen) {
    var after = chosen.stream().findFirst().flatMap(hand.change()::chosen);
    return settle.settle(
        hand,
        after.orElseThrow(
            () ->
                ChangeProblems.impossible(
                    "/memberId", FaultCode.CHANGE_WITHOUT_YES, String.join("", chosen))),
        Done.approving(OPERATION));
  }
}
