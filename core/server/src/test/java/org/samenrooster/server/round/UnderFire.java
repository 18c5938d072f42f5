package org.samenrooster.server.round;

import static org.samenrooster.server.testing.RosterTeam.expect;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenrooster.server.round.History.Entry;
import org.samenrooster.server.testing.Agreements;
import org.samenrooster.server.testing.AtOnce;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;

/**
 * A week that is picked, approved, published and exchanged while everybody is busy and the server
 * is killed now and then. Three of the members lead the team too, two of them as deputies: they
 * approve the lines of others and decide about their exchanges.
 */
final class UnderFire {

  private static final String FROM = "2026-12-28";
  private static final String TODAY = "2026-11-23";
  private static final int PEOPLE = 6;
  private static final int LEADS = 3;
  private static final int IN_THE_MIDDLE_OF = 2;
  private static final long LOOK_EVERY_MILLIS = 20;
  private static final Duration AT_MOST = Duration.ofMinutes(10);

  private final RunningServer server;
  private final RosterTeam team;
  private final List<RosterMember> members;
  private final ReadStored stored;
  private final History history = new History();
  private String periodId = "";

  UnderFire(RunningServer server) {
    this.server = server;
    this.team = RosterTeam.on(server);
    this.members = IntStream.range(0, PEOPLE).mapToObj(i -> team.member("Member " + i, 3)).toList();
    this.stored = new ReadStored(server, team, members);
    team.organisation().lead(team.id(), members.get(0).person());
    leads().stream().skip(1).forEach(this::name);
  }

  private List<RosterMember> leads() {
    return members.subList(0, LEADS);
  }

  private void name(RosterMember deputy) {
    var json =
        "{\"memberId\":\"%s\",\"from\":\"%s\",\"until\":\"2026-12-01\"}"
            .formatted(deputy.id(), TODAY);
    expect(201, team.lead().client().post(team.path("/deputies"), json));
  }

  /**
   * How long people go on.
   *
   * @param kills how often the server is killed and started again
   * @param each how many of what is counted comes before each kill and after the last
   * @param counted commands with their answers
   */
  private record Goal(int kills, int each, Predicate<Entry> counted) {}

  /**
   * Lets everybody pick and withdraw.
   *
   * @param kills how often the server is killed and started again
   * @param answers how many commands are answered before each kill and after the last
   */
  History pick(int kills, int answers) throws InterruptedException {
    team.agrees(Agreements.from(TODAY).exchanging("WITH_WARNINGS", "FIRST_COME"));
    team.needs(2, 2, 1);
    periodId = team.pickingPeriod(FROM, 1);
    return busy(new Goal(kills, answers, entry -> true), this::picking);
  }

  /**
   * Lets all who lead the team approve it, and send it back to the others who go on picking then.
   *
   * @param approvals how many commands approve lines before each kill and after the last
   */
  History approve(int kills, int approvals) throws InterruptedException {
    var all = members.stream().map(RosterMember::id).toList();
    return busy(
        new Goal(kills, approvals, entry -> entry.effect().approvesLines()),
        who -> leads().contains(who.member()) ? new BusyLead(who, periodId, all) : picking(who));
  }

  /**
   * Publishes what was picked, and lets everybody swap, give away and answer rings.
   *
   * @param rings how many rings are booked before each kill and after the last
   */
  History exchange(int kills, int rings) throws InterruptedException {
    publish();
    return busy(
        new Goal(kills, rings, entry -> entry.effect().booksRing()),
        who -> new BusyColleague(who, sender(team.lead(), who.end()), periodId));
  }

  private void publish() {
    // Signed in anew: a server that was killed knows no tokens of before.
    var lead = server.as(team.lead().person());
    var path = team.path("/periods/" + periodId);
    if (!expect(200, lead.get(path)).text("/phase").equals("PICKING")) {
      expect(200, lead.post(path + "/phase", "{\"command\":\"SEND_BACK\"}"));
    }
    team.publish(lead, periodId);
  }

  private BusyMember picking(Participant who) {
    var held = stored.holders();
    var hers =
        held.entrySet().stream()
            .filter(shift -> who.is(shift.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return new BusyMember(who, held.keySet().stream().sorted().toList(), hers);
  }

  private Insistent sender(RosterMember member, CountDownLatch end) {
    return new Insistent(server, member.person(), end);
  }

  private History busy(Goal goal, Function<Participant, Callable<Void>> work)
      throws InterruptedException {
    var end = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(PEOPLE);
    try {
      var busy =
          members.stream()
              .map(member -> new Participant(team, member, sender(member, end), history, end))
              .map(who -> threads.submit(work.apply(who)))
              .toList();
      for (var kill = 0; kill < goal.kills(); kill++) {
        await(end, goal, busy);
        awaitCommands(end);
        server.restart();
      }
      await(end, goal, busy);
      end.countDown();
      busy.forEach(AtOnce::get);
    } finally {
      end.countDown();
      threads.shutdownNow();
    }
    return history;
  }

  private void await(CountDownLatch end, Goal goal, List<Future<Void>> busy)
      throws InterruptedException {
    var enough = history.count(goal.counted()) + goal.each();
    var latest = System.nanoTime() + AT_MOST.toNanos();
    while (history.count(goal.counted()) < enough) {
      if (System.nanoTime() > latest) {
        throw new AssertionError("Still waiting after " + AT_MOST + ": " + history.statuses());
      }
      end.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      // Nobody stops before the end, but for a fault, which is told here.
      busy.stream().filter(Future::isDone).forEach(AtOnce::get);
    }
  }

  /** The server is killed in the middle of commands, not of mere questions. */
  private void awaitCommands(CountDownLatch end) throws InterruptedException {
    while (history.waiting() < IN_THE_MIDDLE_OF) {
      end.await(1, TimeUnit.MILLISECONDS);
    }
  }

  /** What the laws find in the end. */
  List<String> broken() {
    return Stream.of(
            new RoundLaws(history, stored.round()).broken(),
            new TraceLaws(history, stored.traces()).broken(),
            new ApprovalLaws(history, stored.approvedLines()).broken(),
            new ExchangeLaws(history, stored.changes()).broken())
        .flatMap(List::stream)
        .toList();
  }
}
