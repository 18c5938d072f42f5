package org.samenrooster.server.exchange.application;

import java.time.Instant;
import java.util.List;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.team.application.StoredTeam;

/** What is told to somebody whose step a change does not allow. */
final class ChangeProblems {

  private ChangeProblems() {}

  /**
   * Refuses to do anything with a change that is over or too late.
   *
   * @throws Problem that says which
   */
  static void requirePending(ChangeInHand hand) {
    var change = hand.change();
    var zone = hand.team().team().zone();
    if (change.isDue(hand.now())) {
      throw Problems.rosterChangeExpired(change.expiresAt(), zone);
    }
    if (!change.state().isPending()) {
      throw over(hand);
    }
  }

  /** Nothing can come of it any more. */
  static Problem over(ChangeInHand hand) {
    return over(hand.team(), hand.stored(), hand.change().state(), hand.now());
  }

  /** Nothing can come of it any more, as it is shown. */
  static Problem over(ShownChange shown) {
    return over(shown.team(), shown.stored(), shown.state(), shown.asOf());
  }

  private static Problem over(
      StoredTeam team, StoredChange stored, ChangeState state, Instant now) {
    var zone = team.team().zone();
    return switch (state) {
      case EXPIRED -> Problems.rosterChangeExpired(stored.change().expiresAt(), zone);
      case BROKEN -> Problems.rosterChangeBroken();
      default -> Problems.rosterChangeOver(state.name(), stored.endedAt().orElse(now), zone);
    };
  }

  /** What somebody said stands. */
  static Problem answerStands(ConsentState state) {
    return impossible("", FaultCode.CHANGE_ANSWER_STANDS, state);
  }

  static Problem impossible(String pointer, FaultCode code, Object value) {
    return Problems.impossible(List.of(Fault.at(pointer, code, value)));
  }
}
