package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;

/**
 * How fast everybody of a team can pick at once, beside a trivial read by as many people in the
 * same run. Prints, and asserts nothing about time.
 */
final class PickingBench {

  private static final int TIMES_EACH = 12;

  private final RunningServer server = RunningServer.started();

  @ParameterizedTest
  @ValueSource(ints = {40, 150})
  void everybodyPicksAtOnce(int people) {
    var team = RosterTeam.on(server);
    var members = IntStream.range(0, people).mapToObj(i -> team.member("Member " + i, 3)).toList();
    team.needs(people / 5, people / 5, people / 10);
    team.pickingPeriod("2026-12-28", 2);
    var shifts =
        server.column("select id from shift where team_id = '%s' order by id".formatted(team.id()));

    // Once beforehand, so that neither is measured on a server that has just started.
    Rush.ofReads(TIMES_EACH, members);
    var undoneBefore = undone();
    var picks =
        Rush.of(TIMES_EACH, members.stream().map(member -> pick(team, member, shifts)).toList());
    var reads = Rush.ofReads(TIMES_EACH, members);

    Figures.print(
        "%d people pick at once: %s, answers %s, %d run again",
        people, picks.figures(), picks.statuses(), undone() - undoneBefore);
    Figures.print(
        "  as many read who they are: %s; a pick takes %s", reads.figures(), picks.beside(reads));
    assertThat(picks.statuses().keySet()).isSubsetOf(200, 409, 422);
    assertThat(reads.statuses().keySet()).containsExactly(200);
  }

  // Where commands wait for each other the database undoes one, and the server runs it again.
  private long undone() {
    var undone = "select deadlocks from pg_stat_database where datname = current_database()";
    return Long.parseLong(server.column(undone).get(0));
  }

  private static Callable<Answer> pick(RosterTeam team, RosterMember member, List<String> shifts) {
    var random = new Random(member.id().hashCode());
    return () -> {
      var shiftId = shifts.get(random.nextInt(shifts.size()));
      return member.client().post(team.path("/shifts/" + shiftId + "/pick"));
    };
  }
}
