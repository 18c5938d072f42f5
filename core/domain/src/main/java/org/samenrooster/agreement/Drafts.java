package org.samenrooster.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultFinder;

/** What several parts of a draft read alike. */
final class Drafts {

  private Drafts() {}

  /** A number that may be left out. */
  static OptionalInt limit(
      FaultFinder finder, String name, @Nullable Integer value, int least, int most) {
    if (value == null) {
      return OptionalInt.empty();
    }
    return finder.number(name, value, least, most).stream().mapToInt(Integer::intValue).findAny();
  }

  /** A list in which nothing may stand twice. */
  static Set<String> distinct(FaultFinder finder, String list, List<String> values) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      finder.unique(list + "/" + i, values.get(i), seen);
    }
    return seen;
  }
}
