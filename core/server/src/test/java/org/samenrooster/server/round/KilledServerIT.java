package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.OnPostgresql;
import org.samenrooster.server.testing.RunningServer;

/** The short form of {@link KilledServerChaos}, on the database the server really uses. */
final class KilledServerIT {

  private static final int ANSWERS = 60;
  private static final int APPROVALS = 4;
  private static final int RINGS = 1;

  @Test
  void nothingThatWasAcceptedIsLostAndNothingThatWasRefusedIsLeftWhenTheServerIsKilled()
      throws InterruptedException {
    var round = new UnderFire(RunningServer.started());

    var history = round.pick(1, ANSWERS);

    assertThat(history.accepted()).isNotEmpty();
    assertKept(round, history);
  }

  private static void assertKept(UnderFire round, History history) {
    assertThat(round.broken()).isEmpty();
    assertThat(history.sentAgain()).isPositive();
    assertThat(history.statuses().keySet()).isSubsetOf(History.TOLD);
  }

  @Test
  @OnPostgresql
  void norWhenSeveralApproveARosterAndSendItBackAtOnce() throws InterruptedException {
    var round = new UnderFire(RunningServer.started());
    round.pick(0, ANSWERS);

    var history = round.approve(1, APPROVALS);

    assertKept(round, history);
  }

  @Test
  @OnPostgresql
  void norWhenPeopleSwapGiveAwayAndAnswerRings() throws InterruptedException {
    var round = new UnderFire(RunningServer.started());
    round.pick(0, ANSWERS);

    var history = round.exchange(1, RINGS);

    assertKept(round, history);
  }
}
