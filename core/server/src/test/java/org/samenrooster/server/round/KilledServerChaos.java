package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.RunningServer;

/**
 * People who pick, approve, swap and answer rings for minutes while their server is killed again
 * and again.
 */
final class KilledServerChaos {

  private static final int KILLS = Integer.getInteger("chaos.kills", 8);
  private static final int ANSWERS = 400;
  private static final int APPROVALS = 30;
  private static final int RINGS = 3;

  @Test
  void nothingThatWasAcceptedIsLostAndNothingThatWasRefusedIsLeft() throws InterruptedException {
    var round = new UnderFire(RunningServer.started());

    round.pick(KILLS, ANSWERS);
    round.approve(KILLS, APPROVALS);
    var history = round.exchange(KILLS, RINGS);

    System.out.printf(
        "3 times %d kills: answers by status %s, %d commands sent again, %d approved lines,"
            + " %d answered rings, %d booked them%n",
        KILLS,
        history.statuses(),
        history.sentAgain(),
        history.count(entry -> entry.effect().approvesLines()),
        history.count(entry -> entry.effect().answersRing()),
        history.count(entry -> entry.effect().booksRing()));
    assertThat(round.broken()).isEmpty();
    assertThat(history.sentAgain()).isPositive();
    assertThat(history.statuses().keySet()).isSubsetOf(History.TOLD);
  }
}
