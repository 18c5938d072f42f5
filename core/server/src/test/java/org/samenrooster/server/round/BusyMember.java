package org.samenrooster.server.round;

import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/** A member who picks and withdraws whatever comes to hand. */
final class BusyMember implements Callable<Void> {

  private static final double WITHDRAWS = 0.4;

  private final Participant who;
  private final List<String> shiftIds;
  private final Random random;
  private final Set<String> mine;

  /**
   * @param mine of the shifts those that she holds at the beginning
   */
  BusyMember(Participant who, List<String> shiftIds, Collection<String> mine) {
    this.who = who;
    this.shiftIds = List.copyOf(shiftIds);
    this.random = new Random(who.member().person().login().length() * 31L + shiftIds.size());
    this.mine = new TreeSet<>(mine);
  }

  @Override
  public Void call() throws InterruptedException {
    while (who.goesOn()) {
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
    if (send(shiftId, "pick", new Handover(shiftId, Handover.NOBODY, who.member().id()))) {
      mine.add(shiftId);
    }
  }

  private void withdraw(String shiftId) throws InterruptedException {
    if (send(shiftId, "withdraw", new Handover(shiftId, who.member().id(), Handover.NOBODY))) {
      mine.remove(shiftId);
    }
  }

  private boolean send(String shiftId, String command, Handover handover)
      throws InterruptedException {
    var path = "/shifts/" + shiftId + "/" + command;
    return who.send(path, shift -> Effect.of(handover)).accepted();
  }
}
