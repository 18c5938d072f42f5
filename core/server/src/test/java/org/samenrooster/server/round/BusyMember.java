package org.samenrooster.server.round;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;
import org.samenrooster.server.testing.RunningServer;

/**
 * A member who picks and withdraws whatever comes to hand. When no answer comes she sends the same
 * command again under the same key, as the widget does, until there is one.
 */
final class BusyMember implements Callable<Void> {

  private static final double WITHDRAWS = 0.4;
  private static final long MILLIS_BEFORE_ANOTHER_TRY = 100;

  private final RunningServer server;
  private final RosterTeam team;
  private final RosterMember member;
  private final List<String> shiftIds;
  private final History history;
  private final CountDownLatch end;
  private final Random random;
  private final Set<String> mine = new TreeSet<>();
  private Client client;

  BusyMember(
      RunningServer server,
      RosterTeam team,
      RosterMember member,
      List<String> shiftIds,
      History history,
      CountDownLatch end) {
    this.server = server;
    this.team = team;
    this.member = member;
    this.shiftIds = List.copyOf(shiftIds);
    this.history = history;
    this.end = end;
    this.random = new Random(member.person().login().length() * 31L + shiftIds.size());
    this.client = server.as(member.person());
  }

  @Override
  public Void call() throws InterruptedException {
    while (end.getCount() > 0) {
      var shiftId = shiftIds.get(random.nextInt(shiftIds.size()));
      if (mine.contains(shiftId) || random.nextDouble() < WITHDRAWS && !mine.isEmpty()) {
        withdraw(mine.contains(shiftId) ? shiftId : mine.iterator().next());
      } else {
        pick(shiftId);
      }
    }
    return null;
  }

  private void pick(String shiftId) throws InterruptedException {
    if (send(shiftId, "pick", new Handover(shiftId, Handover.NOBODY, member.id()))) {
      mine.add(shiftId);
    }
  }

  private void withdraw(String shiftId) throws InterruptedException {
    if (send(shiftId, "withdraw", new Handover(shiftId, member.id(), Handover.NOBODY))) {
      mine.remove(shiftId);
    }
  }

  private boolean send(String shiftId, String command, Handover handover)
      throws InterruptedException {
    var key = UUID.randomUUID().toString();
    var path = team.path("/shifts/" + shiftId + "/" + command);
    var tries = 1;
    var answer = ask(path, key);
    while (answer.isEmpty()) {
      end.await(MILLIS_BEFORE_ANOTHER_TRY, TimeUnit.MILLISECONDS);
      tries++;
      answer = ask(path, key);
    }
    var entry = new History.Entry(key, answer.get().status(), tries, List.of(handover));
    history.add(entry);
    return entry.accepted();
  }

  private Optional<Answer> ask(String path, String key) {
    try {
      var answer = client.with("Idempotency-Key", key).post(path);
      if (answer.status() == 401) {
        client = server.as(member.person());
        return Optional.empty();
      }
      return Optional.of(answer).filter(BusyMember::isOurs);
    } catch (UncheckedIOException | IllegalStateException e) {
      // The server is down or not up yet: what became of the command is learned by asking again.
      return Optional.empty();
    }
  }

  // A server that is still starting answers for itself.
  private static boolean isOurs(Answer answer) {
    return answer.header("Content-Type").contains("json");
  }
}
