package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.Client;
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

  /** The answers of all people to the same kind of request. */
  private record Rush(List<Long> nanos, Map<Integer, Integer> statuses, double seconds) {

    double perSecond() {
      return nanos.size() / seconds;
    }

    double millis(double part) {
      return nanos.get((int) (part * (nanos.size() - 1))) / 1e6;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 150})
  void everybodyPicksAtOnce(int people) throws InterruptedException, ExecutionException {
    var team = RosterTeam.on(server);
    var members = IntStream.range(0, people).mapToObj(i -> team.member("Member " + i, 3)).toList();
    team.needs(people / 5, people / 5, people / 10);
    team.pickingPeriod("2026-12-28", 2);
    var shifts =
        server.column("select id from shift where team_id = '%s' order by id".formatted(team.id()));
    members.forEach(RosterMember::client);

    // Once beforehand, so that neither is measured on a server that has just started.
    rush(members, member -> me(member.client()));
    var picks = rush(members, member -> pick(team, member, shifts));
    var reads = rush(members, member -> me(member.client()));

    System.out.printf(
        "%d people pick at once: %.0f a second, p50 %.0f ms, p99 %.0f ms, answers %s%n",
        people, picks.perSecond(), picks.millis(0.5), picks.millis(0.99), picks.statuses());
    System.out.printf(
        "  as many read who they are: %.0f a second, p50 %.0f ms, p99 %.0f ms;"
            + " a pick takes %.1f (p50) and %.1f (p99) of a read%n",
        reads.perSecond(),
        reads.millis(0.5),
        reads.millis(0.99),
        picks.millis(0.5) / reads.millis(0.5),
        picks.millis(0.99) / reads.millis(0.99));
    assertThat(picks.statuses().keySet()).isSubsetOf(200, 409, 422);
    assertThat(reads.statuses().keySet()).containsExactly(200);
  }

  private static Callable<Answer> me(Client client) {
    return () -> client.get("/me");
  }

  private static Callable<Answer> pick(RosterTeam team, RosterMember member, List<String> shifts) {
    var random = new Random(member.id().hashCode());
    return () -> {
      var shiftId = shifts.get(random.nextInt(shifts.size()));
      return member.client().post(team.path("/shifts/" + shiftId + "/pick"));
    };
  }

  private static Rush rush(
      List<RosterMember> members, Function<RosterMember, Callable<Answer>> request)
      throws InterruptedException, ExecutionException {
    var threads = Executors.newFixedThreadPool(members.size());
    var barrier = new CyclicBarrier(members.size());
    var nanos = Collections.synchronizedList(new ArrayList<Long>());
    var statuses = Collections.synchronizedMap(new TreeMap<Integer, Integer>());
    var began = System.nanoTime();
    try {
      var all = new ArrayList<Future<?>>();
      for (var member : members) {
        var sends = request.apply(member);
        all.add(
            threads.submit(
                () -> {
                  barrier.await();
                  for (var i = 0; i < TIMES_EACH; i++) {
                    var sent = System.nanoTime();
                    statuses.merge(sends.call().status(), 1, Integer::sum);
                    nanos.add(System.nanoTime() - sent);
                  }
                  return null;
                }));
      }
      for (var one : all) {
        one.get();
      }
    } finally {
      threads.shutdownNow();
    }
    var seconds = (System.nanoTime() - began) / 1e9;
    return new Rush(nanos.stream().sorted().toList(), new TreeMap<>(statuses), seconds);
  }
}
