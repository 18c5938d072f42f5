package org.samenrooster.server.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.server.testing.RosterTeam.expect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;
import tools.jackson.databind.JsonNode;

/** Several transactions at once, on the database the server really uses. */
final class PickingRaceIT {

  private static final String FROM = "2026-12-28";
  private static final int ROUNDS = 20;

  private final RunningServer server = RunningServer.started();
  private final RosterTeam team = RosterTeam.on(server);
  private final List<RosterMember> members = new ArrayList<>();

  @BeforeEach
  void fourPeopleMayPick() {
    IntStream.range(0, 4).forEach(i -> members.add(team.member("Member " + i, 3)));
  }

  private Callable<Answer> pick(RosterMember member, String shiftId) {
    return () -> member.client().post(team.path("/shifts/" + shiftId + "/pick"));
  }

  private Callable<Answer> withdraw(RosterMember member, String shiftId) {
    return () -> member.client().post(team.path("/shifts/" + shiftId + "/withdraw"));
  }

  private List<String> open(String periodId, String type) {
    var path = team.path("/periods/" + periodId + "/open-shifts?limit=100");
    var items = team.lead().client().get(path).json().at("/items");
    return items
        .valueStream()
        .map(item -> item.at("/shift"))
        .filter(shift -> shift.at("/shiftType").asString().equals(type))
        .map(shift -> shift.at("/id").asString())
        .toList();
  }

  private String holder(String shiftId) {
    var holders =
        server.column("select holder_member_id from shift where id = '%s'".formatted(shiftId));
    return String.valueOf(holders.get(0));
  }

  @Test
  void ofFourWhoPickOneShiftAtOnceExactlyOneHasItAndTheOthersGetAlternatives() {
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    var shiftId = open(periodId, "E").get(3);
    for (var round = 0; round < ROUNDS; round++) {
      var answers = AtOnce.send(members.stream().map(member -> pick(member, shiftId)).toList());

      assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 409);
      var winner = answers.stream().filter(answer -> answer.status() == 200).findFirst();
      var winnerId = winner.orElseThrow().text("/shift/memberId");
      assertThat(holder(shiftId)).isEqualTo(winnerId);
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 409)
          .allSatisfy(answer -> assertLostKindly(answer, winnerId));
      var index = answers.indexOf(winner.orElseThrow());
      expect(200, AtOnce.get(AtOnce.start(withdraw(members.get(index), shiftId))));
    }
  }

  private static void assertLostKindly(Answer answer, String winnerId) {
    assertThat(answer.problem()).isEqualTo("shift-already-taken");
    assertThat(answer.text("/detail")).contains("Shift E", "31 December");
    JsonNode alternatives = answer.json().at("/alternatives");
    assertThat(alternatives.size()).isEqualTo(3);
    assertThat(answer.http().body()).doesNotContain(winnerId, "Member");
  }

  @Test
  void ofOnePersonsTwoOverlappingPicksAtOnceTheRuleRefusesOne() {
    team.needs(2, 0, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    var shifts = open(periodId, "E");
    var amy = members.get(0);
    for (var round = 0; round < ROUNDS; round++) {
      var both = List.of(shifts.get(0), shifts.get(1));

      var answers = AtOnce.send(both.stream().map(shiftId -> pick(amy, shiftId)).toList());

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 422)
          .allSatisfy(
              answer -> assertThat(answer.http().body()).contains("Two shifts would overlap"));
      var picked = answers.get(0).status() == 200 ? both.get(0) : both.get(1);
      expect(200, AtOnce.get(AtOnce.start(withdraw(amy, picked))));
    }
  }

  @Test
  @OnceIsEnough
  void everybodyPicksAnotherShiftAtOnceAndNobodyIsInTheWay() {
    team.needs(4, 0, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    var shifts = open(periodId, "E");
    for (var round = 0; round < ROUNDS; round++) {
      var answers =
          AtOnce.send(
              IntStream.range(0, 4).mapToObj(i -> pick(members.get(i), shifts.get(i))).toList());
      assertThat(answers).extracting(Answer::status).containsOnly(200);

      var back =
          AtOnce.send(
              IntStream.range(0, 4)
                  .mapToObj(i -> withdraw(members.get(i), shifts.get(i)))
                  .toList());
      assertThat(back).extracting(Answer::status).containsOnly(200);
    }
  }

  @Test
  void moreMayPickAtOnceThanThereAreConnectionsToTheDatabase() {
    team.needs(6, 0, 0);
    var shifts = open(team.pickingPeriod(FROM, 1), "E");
    var many = IntStream.range(0, shifts.size()).mapToObj(i -> team.member("M " + i, 3)).toList();
    many.forEach(RosterMember::client);

    var answers =
        AtOnce.send(
            IntStream.range(0, many.size())
                .mapToObj(i -> pick(many.get(i), shifts.get(i)))
                .toList());

    assertThat(answers).hasSize(42).extracting(Answer::status).containsOnly(200);
  }

  @Test
  void aPickWaitsForOneThatIsNotCommittedAndLosesWhenItIs() throws SQLException {
    team.needs(1, 0, 0);
    var shiftId = open(team.pickingPeriod(FROM, 1), "E").get(0);

    var answer = pickWhile(takenBy(members.get(1), shiftId), shiftId, true);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problem()).isEqualTo("shift-already-taken");
    assertThat(holder(shiftId)).isEqualTo(members.get(1).id());
  }

  @Test
  void aPickWaitsForOneThatIsNotCommittedAndWinsWhenThatIsRolledBack() throws SQLException {
    team.needs(1, 0, 0);
    var shiftId = open(team.pickingPeriod(FROM, 1), "E").get(0);

    var answer = pickWhile(takenBy(members.get(1), shiftId), shiftId, false);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(holder(shiftId)).isEqualTo(members.get(0).id());
  }

  @Test
  void aPickThatIsUnderWayWhenPickingClosesIsCalledBack() throws SQLException {
    team.needs(1, 0, 0);
    var periodId = team.pickingPeriod(FROM, 1);
    var shiftId = open(periodId, "E").get(0);
    var closing =
        List.of(
            "update shift set version = version + 1 where period_id = '%s'".formatted(periodId),
            "update roster_period set phase = 'COMPLETING', version = version + 1 where id = '%s'"
                .formatted(periodId));

    var answer = pickWhile(closing, shiftId, true);

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.problem()).isEqualTo("wrong-phase");
    assertThat(holder(shiftId)).isEqualTo("null");
  }

  private static List<String> takenBy(RosterMember member, String shiftId) {
    return List.of(
        """
        update shift set holder_member_id = '%s', origin = 'PICK', version = version + 1
        where id = '%s'
        """
            .formatted(member.id(), shiftId));
  }

  /** Sends a pick while another transaction has made these changes but has not ended. */
  private Answer pickWhile(List<String> changes, String shiftId, boolean commit)
      throws SQLException {
    try (Connection other = server.connect();
        var statement = other.createStatement()) {
      other.setAutoCommit(false);
      for (var change : changes) {
        statement.executeUpdate(change);
      }
      var pick = AtOnce.start(pick(members.get(0), shiftId));
      awaitBlocked(pick);
      if (commit) {
        other.commit();
      } else {
        other.rollback();
      }
      return AtOnce.get(pick);
    }
  }

  /** Until a transaction of the server waits for ours, or the request wrongly did not wait. */
  private void awaitBlocked(Future<Answer> request) {
    while (!request.isDone() && server.waitingTransactions().isEmpty()) {
      Thread.onSpinWait();
    }
  }
}
