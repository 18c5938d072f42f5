package org.samenrooster.server.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What was commanded and what became of it, as those saw it who sent it. Any thread may write. */
final class History {

  /**
   * What a command may be answered: done, or why not. 403 is for who proposes a shift that was hers
   * when she looked.
   */
  static final Set<Integer> TOLD = Set.of(200, 201, 403, 409, 422);

  private final List<Entry> entries = new ArrayList<>();

  /**
   * A command that got an answer, at the first or at a later try under the same key.
   *
   * @param key its idempotency key
   * @param status of the answer; 200 and a little more is accepted
   * @param tries how often it was sent
   * @param handovers what it did if it was accepted
   */
  record Entry(String key, int status, int tries, List<Handover> handovers) {

    Entry {
      handovers = List.copyOf(handovers);
    }

    boolean accepted() {
      return status < 300;
    }
  }

  synchronized void add(Entry entry) {
    entries.add(entry);
  }

  synchronized int size() {
    return entries.size();
  }

  synchronized List<Entry> accepted() {
    return entries.stream().filter(Entry::accepted).toList();
  }

  synchronized List<Entry> refused() {
    return entries.stream().filter(Predicate.not(Entry::accepted)).toList();
  }

  synchronized long sentAgain() {
    return entries.stream().filter(entry -> entry.tries() > 1).count();
  }

  /** How many commands got each status. */
  synchronized Map<Integer, Integer> statuses() {
    var statuses = new TreeMap<Integer, Integer>();
    entries.forEach(entry -> statuses.merge(entry.status(), 1, Integer::sum));
    return statuses;
  }
}
