package org.samenrooster.server.round;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.samenrooster.server.round.Stored.Held;

/**
 * What must be true after any history, whatever was killed in between. The order in which commands
 * took effect is not known to those who sent them; it need not be: each shift began with nobody, so
 * the times it came to somebody and went from somebody say who has it now.
 */
final class RoundLaws {

  private final History history;
  private final Stored stored;

  RoundLaws(History history, Stored stored) {
    this.history = history;
    this.stored = stored;
  }

  /** Everything that is not as it must be, in words; empty when all is well. */
  List<String> broken() {
    var broken = new ArrayList<String>();
    handovers(broken);
    keys(broken);
    hours(broken);
    events(broken);
    return broken;
  }

  private void handovers(List<String> broken) {
    var balances = new HashMap<String, Map<String, Integer>>();
    for (var handover : history.done(Effect::handovers)) {
      var balance = balances.computeIfAbsent(handover.shiftId(), id -> new HashMap<>());
      balance.merge(handover.from(), -1, Integer::sum);
      balance.merge(handover.to(), 1, Integer::sum);
    }
    stored
        .holders()
        .forEach(
            (shiftId, holder) -> {
              var expected = new HashMap<String, Integer>();
              expected.merge(Handover.NOBODY, -1, Integer::sum);
              expected.merge(holder, 1, Integer::sum);
              var told = balances.getOrDefault(shiftId, Map.of());
              if (!withoutZeros(told).equals(withoutZeros(expected))) {
                broken.add(
                    "Shift %s is held by %s, but what was accepted adds up to %s"
                        .formatted(shiftId, holder, withoutZeros(told)));
              }
            });
  }

  private static Map<String, Integer> withoutZeros(Map<String, Integer> counts) {
    var rest = new HashMap<>(counts);
    rest.values().removeIf(count -> count == 0);
    return rest;
  }

  private void keys(List<String> broken) {
    history.accepted().stream()
        .filter(entry -> !stored.answeredKeys().contains(entry.key()))
        .forEach(entry -> broken.add("No trace is left of the accepted " + entry));
    history.refused().stream()
        .filter(entry -> stored.answeredKeys().contains(entry.key()))
        .forEach(entry -> broken.add("A trace is left of the refused " + entry));
    var told =
        history.accepted().stream().map(History.Entry::key).collect(toCollection(TreeSet::new));
    stored.answeredKeys().stream()
        .filter(key -> !told.contains(key))
        .filter(key -> history.refused().stream().noneMatch(entry -> entry.key().equals(key)))
        .forEach(key -> broken.add("Nobody was told that the command " + key + " was accepted"));
  }

  private void events(List<String> broken) {
    var accepted = new HashMap<String, Integer>();
    history
        .done(Effect::handovers)
        .forEach(handover -> accepted.merge(handover.shiftId(), 1, Integer::sum));
    for (var shiftId : stored.holders().keySet()) {
      var done = accepted.getOrDefault(shiftId, 0);
      var told = stored.told().getOrDefault(shiftId, 0);
      if (!told.equals(done)) {
        broken.add("Shift %s changed hands %d times and is told %d".formatted(shiftId, done, told));
      }
    }
  }

  private void hours(List<String> broken) {
    var expected = new HashMap<Held, Integer>();
    stored
        .holders()
        .forEach(
            (shiftId, holder) -> {
              if (!holder.equals(Handover.NOBODY)) {
                expected.put(new Held(shiftId, holder), stored.worth().get(shiftId));
              }
            });
    var all = new TreeSet<String>();
    stored.minutes().forEach((held, minutes) -> compare(held, minutes, expected, all));
    expected.forEach((held, minutes) -> compare(held, minutes, stored.minutes(), all));
    broken.addAll(all);
  }

  private static void compare(
      Held held, int minutes, Map<Held, Integer> others, TreeSet<String> faults) {
    if (others.getOrDefault(held, 0) != minutes) {
      faults.add(
          "The hours of shift %s and member %s are not those of who holds it"
              .formatted(held.shiftId(), held.memberId()));
    }
  }
}
