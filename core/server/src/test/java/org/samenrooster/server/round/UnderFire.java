package org.samenrooster.server.round;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.server.round.Stored.Held;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;

/**
 * A week that is picked, published and exchanged while everybody is busy and the server is killed
 * now and then. One of the members is a team lead too, who decides about the exchanges of others.
 */
final class UnderFire {

  private static final String FROM = "2026-12-28";
  private static final int PEOPLE = 6;
  private static final long LOOK_EVERY_MILLIS = 20;
  private static final Pattern SHIFT = Pattern.compile("\"SHIFT\":\"([^\"]+)\"");

  private final RunningServer server;
  private final RosterTeam team;
  private final List<RosterMember> members;
  private final History history = new History();
  private String periodId = "";

  UnderFire(RunningServer server) {
    this.server = server;
    this.team = RosterTeam.on(server);
    this.members = IntStream.range(0, PEOPLE).mapToObj(i -> team.member("Member " + i, 3)).toList();
  }

  /**
   * Lets everybody pick and withdraw.
   *
   * @param kills how often the server is killed and started again
   * @param answers how many commands are answered before each kill and after the last
   */
  History pick(int kills, int answers) throws InterruptedException {
    team.agrees(Agreements.from("2026-11-23").exchanging("WITH_WARNINGS", "FIRST_COME"));
    team.needs(2, 2, 1);
    periodId = team.pickingPeriod(FROM, 1);
    var shiftIds = shiftIds();
    busy(
        kills,
        answers,
        (member, end) -> new BusyMember(sender(member, end), team, member, shiftIds, history, end));
    return history;
  }

  /** Publishes what was picked, and lets everybody swap and give away. */
  History exchange(int kills, int answers) throws InterruptedException {
    team.organisation().lead(team.id(), members.get(0).person());
    // Signed in anew: a server that was killed knows no tokens of before.
    team.publish(server.as(team.lead().person()), periodId);
    busy(
        kills,
        answers,
        (member, end) ->
            new BusyColleague(sender(member, end), team, member, periodId, history, end));
    return history;
  }

  private Insistent sender(RosterMember member, CountDownLatch end) {
    return new Insistent(server, member.person(), end);
  }

  private void busy(
      int kills, int answers, BiFunction<RosterMember, CountDownLatch, Callable<Void>> work)
      throws InterruptedException {
    var end = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(PEOPLE);
    try {
      var busy = members.stream().map(member -> threads.submit(work.apply(member, end))).toList();
      for (var kill = 0; kill < kills; kill++) {
        awaitAnswers(end, answers);
        server.restart();
      }
      awaitAnswers(end, answers);
      end.countDown();
      busy.forEach(UnderFire::join);
    } finally {
      end.countDown();
      threads.shutdownNow();
    }
  }

  private void awaitAnswers(CountDownLatch end, int more) throws InterruptedException {
    var enough = history.size() + more;
    while (history.size() < enough) {
      end.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** What the laws find in the end. */
  List<String> broken() {
    return new RoundLaws(history, stored()).broken();
  }

  private List<String> shiftIds() {
    return server.column(
        "select id from shift where team_id = '%s' order by id".formatted(team.id()));
  }

  private Stored stored() {
    var holders = new HashMap<String, String>();
    var worth = new HashMap<String, Integer>();
    for (var shiftId : shiftIds()) {
      var row = " from shift where id = '%s'".formatted(shiftId);
      var holder = server.column("select holder_member_id" + row).get(0);
      holders.put(shiftId, holder == null ? Handover.NOBODY : holder);
      worth.put(shiftId, 450);
    }
    var minutes = new HashMap<Held, Integer>();
    var keys = new HashSet<String>();
    for (var member : members) {
      var person = member.person().id();
      keys.addAll(
          server.column(
              "select idempotency_key from idempotency_key where person_id = '%s'"
                  .formatted(person)));
      booked(person).forEach((shiftId, sum) -> minutes.put(new Held(shiftId, member.id()), sum));
    }
    return new Stored(holders, keys, minutes, worth, told());
  }

  private Map<String, Integer> told() {
    var told = new HashMap<String, Integer>();
    var events = "select body from outbox_event where team_id = '%s'".formatted(team.id());
    for (var body : server.column(events)) {
      var shift = SHIFT.matcher(body);
      if (shift.find()) {
        told.merge(shift.group(1), 1, Integer::sum);
      }
    }
    return told;
  }

  private Map<String, Integer> booked(String personId) {
    var entries =
        server.column(
            """
            select e.cause_id || ' ' || cast(sum(e.minutes) as char(11))
            from hours_entry e join hours_account a on a.id = e.account_id
            where a.person_id = '%s' and e.kind = 'ROSTERED' and e.cause_kind = 'SHIFT'
            group by e.cause_id having sum(e.minutes) <> 0
            """
                .formatted(personId));
    return entries.stream()
        .map(entry -> entry.trim().split(" "))
        .collect(Collectors.toMap(entry -> entry[0], entry -> Integer.parseInt(entry[1])));
  }

  private static void join(Future<Void> busy) {
    try {
      busy.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
