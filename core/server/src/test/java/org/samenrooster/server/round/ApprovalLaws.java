package org.samenrooster.server.round;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What must be true of the yes to lines of a roster: each one that somebody was told she gave is
 * there once, nobody else's is, the same line is approved once, and by nobody her own. Who approves
 * a whole period is not told of each line; it can be at most one yes to each.
 */
final class ApprovalLaws {

  private final History history;
  private final List<ApprovedLine> stored;

  ApprovalLaws(History history, List<ApprovedLine> stored) {
    this.history = history;
    this.stored = List.copyOf(stored);
  }

  /** Whose line was approved by whom. */
  private record Yes(String memberId, String approvedBy) {}

  /** Everything that is not as it must be, in words; empty when all is well. */
  List<String> broken() {
    var broken = new ArrayList<String>();
    timesTold(broken);
    stored.stream()
        .collect(groupingBy(line -> List.of(line.memberId(), line.fingerprint()), counting()))
        .forEach(
            (line, times) -> {
              if (times > 1) {
                broken.add("The line %s was approved %d times".formatted(line, times));
              }
            });
    stored.stream()
        .filter(line -> line.personId().equals(line.approvedBy()))
        .forEach(line -> broken.add("Nobody else approved " + line));
    return broken;
  }

  private void timesTold(List<String> broken) {
    var told = given("approveLines", Yes::new);
    var periods = given("approvePeriod", (period, person) -> person);
    var found =
        stored.stream()
            .collect(groupingBy(line -> new Yes(line.memberId(), line.approvedBy()), counting()));
    var all = new HashSet<>(told.keySet());
    all.addAll(found.keySet());
    for (var yes : all) {
      var least = times(told, yes);
      var most = least + times(periods, yes.approvedBy());
      if (times(found, yes) < least || times(found, yes) > most) {
        broken.add(
            "%s was told %d to %d times and is stored %d times"
                .formatted(yes, least, most, times(found, yes)));
      }
    }
  }

  /** How often each of these was given, by what it is about and by whom. */
  private <T> Map<T, Long> given(String operation, BiFunction<String, String, T> as) {
    return history.done(Effect::traces).stream()
        .filter(trace -> trace.operation().equals(operation))
        .map(trace -> as.apply(trace.subjectId(), trace.personId()))
        .collect(groupingBy(identity(), counting()));
  }

  private static <T> long times(Map<T, Long> counts, T one) {
    return counts.getOrDefault(one, 0L);
  }
}
