package org.samenrooster.server.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

/** What was commanded and what became of it, as those saw it who sent it. Any thread may write. */
final class History {

  /**
   * What a command may be answered: done, or why not. 403 is for who proposes a shift that was hers
   * when she looked, and for who approves her own line.
   */
  static final Set<Integer> TOLD = Set.of(200, 201, 403, 409, 422);

  private final List<Entry> entries = new ArrayList<>();
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * A command that got an answer, at the first or at a later try under the same key.
   *
   * @param key its idempotency key
   * @param status of the answer; 200 and a little more is accepted
   * @param tries how often it was sent
   * @param effect what it did if it was accepted
   */
  record Entry(String key, int status, int tries, Effect effect) {

    boolean accepted() {
      return status < 300;
    }
  }

  /** A command is sent, of which will be told what became of it. */
  void begin() {
    waiting.incrementAndGet();
  }

  /** How many commands wait for their answer at this moment. */
  int waiting() {
    return waiting.get();
  }

  synchronized void add(Entry entry) {
    waiting.decrementAndGet();
    entries.add(entry);
  }

  synchronized List<Entry> accepted() {
    return entries.stream().filter(Entry::accepted).toList();
  }

  synchronized List<Entry> refused() {
    return entries.stream().filter(Predicate.not(Entry::accepted)).toList();
  }

  /** Everything of one sort that accepted commands did; of each sender in the order she sent. */
  <T> List<T> done(Function<Effect, List<T>> sort) {
    return accepted().stream().map(Entry::effect).map(sort).flatMap(List::stream).toList();
  }

  synchronized long count(Predicate<Entry> counted) {
    return entries.stream().filter(counted).count();
  }

  long sentAgain() {
    return count(entry -> entry.tries() > 1);
  }

  /** How many commands got each status. */
  synchronized Map<Integer, Integer> statuses() {
    var statuses = new TreeMap<Integer, Integer>();
    entries.forEach(entry -> statuses.merge(entry.status(), 1, Integer::sum));
    return statuses;
  }
}
