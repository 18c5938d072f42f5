package org.samenrooster.server.round;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What must be true of what commands leave behind besides shifts and hours: each trace of an
 * accepted one is there once, in the name of who gave it, and nothing else is.
 */
final class TraceLaws {

  private final Map<Trace, Long> told;
  private final Map<Trace, Long> stored;

  TraceLaws(History history, List<Trace> stored) {
    this.told = counts(history.done(Effect::traces));
    this.stored = counts(stored);
  }

  private static Map<Trace, Long> counts(List<Trace> traces) {
    return traces.stream().collect(groupingBy(identity(), counting()));
  }

  /** Everything that is not as it must be, in words; empty when all is well. */
  List<String> broken() {
    var all = new HashSet<>(told.keySet());
    all.addAll(stored.keySet());
    return all.stream()
        .filter(trace -> times(told, trace) != times(stored, trace))
        .map(
            trace ->
                "%s was told %d times and is stored %d times"
                    .formatted(trace, times(told, trace), times(stored, trace)))
        .sorted()
        .toList();
  }

  private static long times(Map<Trace, Long> counts, Trace trace) {
    return counts.getOrDefault(trace, 0L);
  }
}
