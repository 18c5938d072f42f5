package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.RunningServer;

/** People who pick and withdraw for minutes while their server is killed again and again. */
final class KilledServerChaos {

  private static final int KILLS = Integer.getInteger("chaos.kills", 8);
  private static final int ANSWERS = 400;

  @Test
  void nothingThatWasAcceptedIsLostAndNothingThatWasRefusedIsLeft() throws InterruptedException {
    var round = new UnderFire(RunningServer.started());

    round.pick(KILLS, ANSWERS);
    var history = round.exchange(KILLS, ANSWERS);

    System.out.printf(
        "%d kills: answers by status %s, %d commands sent again%n",
        KILLS, history.statuses(), history.sentAgain());
    assertThat(round.broken()).isEmpty();
    assertThat(history.sentAgain()).isPositive();
    assertThat(history.statuses().keySet()).isSubsetOf(History.TOLD);
  }
}
