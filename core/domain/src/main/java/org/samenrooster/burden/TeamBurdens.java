package org.samenrooster.burden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The ledger of a team on a day.
 *
 * @param entries of everybody who is a member then; who has none is in it with an empty list
 * @param weeklyMinutes contract hours, by member; who has none is left out of what is shared by
 *     hours
 * @param decay how entries fade
 */
public record TeamBurdens(
    Map<String, List<BurdenEntry>> entries,
    Map<String, Integer> weeklyMinutes,
    BurdenDecay decay,
    LocalDate on) {

  /** A median of fewer people tells too much of each of them. */
  public static final int FEWEST = 5;

  public TeamBurdens {
    entries = Map.copyOf(entries);
    weeklyMinutes = Map.copyOf(weeklyMinutes);
  }

  /** What a member has, of every kind. */
  public List<BurdenBalance> of(String memberId) {
    return Arrays.stream(BurdenKind.values()).map(kind -> balance(memberId, kind)).toList();
  }

  private BurdenBalance balance(String memberId, BurdenKind kind) {
    int own = hundredths(memberId, kind);
    OptionalInt median = kind.isSharedByHours() ? medianByHours(memberId, kind) : median(all(kind));
    return new BurdenBalance(kind, own, median);
  }

  private int hundredths(String memberId, BurdenKind kind) {
    return decay.hundredths(
        entries.getOrDefault(memberId, List.of()).stream()
            .filter(entry -> entry.kind() == kind)
            .toList(),
        on);
  }

  private List<Long> all(BurdenKind kind) {
    List<Long> all = new ArrayList<>();
    entries.keySet().forEach(member -> all.add((long) hundredths(member, kind)));
    return all;
  }

  // What each would have with the hours of this member.
  private OptionalInt medianByHours(String memberId, BurdenKind kind) {
    int own = minutes(memberId);
    if (own == 0) {
      return OptionalInt.empty();
    }
    List<Long> all = new ArrayList<>();
    for (String member : entries.keySet()) {
      int theirs = minutes(member);
      if (theirs > 0) {
        all.add(Math.round((double) hundredths(member, kind) * own / theirs));
      }
    }
    return median(all);
  }

  private int minutes(String memberId) {
    return Math.max(0, weeklyMinutes.getOrDefault(memberId, 0));
  }

  // Between two in the middle, the mean, rounded down.
  private static OptionalInt median(List<Long> values) {
    if (values.size() < FEWEST) {
      return OptionalInt.empty();
    }
    List<Long> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    long median =
        sorted.size() % 2 == 1
            ? sorted.get(middle)
            : Math.floorDiv(sorted.get(middle - 1) + sorted.get(middle), 2);
    return OptionalInt.of(Math.toIntExact(median));
  }
}
