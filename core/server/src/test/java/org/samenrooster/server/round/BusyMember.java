package org.samenrooster.server.round;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RosterTeam.RosterMember;

/** A member who picks and withdraws whatever comes to hand. */
final class BusyMember implements Callable<Void> {

  private static final double WITHDRAWS = 0.4;

  private final Insistent sender;
  private final RosterTeam team;
  private final RosterMember member;
  private final List<String> shiftIds;
  private final History history;
  private final CountDownLatch end;
  private final Random random;
  private final Set<String> mine = new TreeSet<>();

  BusyMember(
      Insistent sender,
      RosterTeam team,
      RosterMember member,
      List<String> shiftIds,
      History history,
      CountDownLatch end) {
    this.sender = sender;
    this.team = team;
    this.member = member;
    this.shiftIds = List.copyOf(shiftIds);
    this.history = history;
    this.end = end;
    this.random = new Random(member.person().login().length() * 31L + shiftIds.size());
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
    var sent = sender.command(team.path("/shifts/" + shiftId + "/" + command));
    var entry = sent.entry(List.of(handover));
    history.add(entry);
    return entry.accepted();
  }
}
