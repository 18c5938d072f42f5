package org.samenrooster.hours.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.ToIntFunction;

/**
 * Keeps few people from being shown apart.
 *
 * @param smallest the fewest people that may be told about together
 */
public record SmallGroups(int smallest) {

  /**
   * @throws IllegalArgumentException if nobody is a group
   */
  public SmallGroups {
    if (smallest < 1) {
      throw new IllegalArgumentException(
          "A group of (" + smallest + ") is none; 1 is the least, and 2 hides who is alone.");
    }
  }

  /** Hides nothing: for a reader who is shown each of the people by name beside it. */
  public static SmallGroups besideNames() {
    return new SmallGroups(1);
  }

  /**
   * Groups that may be shown. One that is too small is merged with the next, and the last with the
   * one before, so that none is left out that could be found by subtracting from the whole.
   *
   * @param groups in an order in which neighbours belong together
   * @param people how many are in a group; groups of nobody are left out
   * @param merged what two neighbours are together
   * @return nothing where all of them together are too few
   */
  public <T> List<T> shown(List<T> groups, ToIntFunction<T> people, BinaryOperator<T> merged) {
    List<T> shown = new ArrayList<>();
    Optional<T> open = Optional.empty();
    for (T group : groups) {
      if (people.applyAsInt(group) == 0) {
        continue;
      }
      T next = open.map(before -> merged.apply(before, group)).orElse(group);
      open = Optional.of(next);
      if (people.applyAsInt(next) >= smallest) {
        shown.add(next);
        open = Optional.empty();
      }
    }
    if (!shown.isEmpty()) {
      int last = shown.size() - 1;
      open.ifPresent(rest -> shown.set(last, merged.apply(shown.get(last), rest)));
    }
    return List.copyOf(shown);
  }

  /**
   * The sum of what people have; empty where too few have something, or they are too few
   * altogether.
   *
   * @param each a number for every person
   */
  public Optional<Integer> sum(Collection<Integer> each) {
    long some = each.stream().filter(minutes -> minutes != 0).count();
    return each.size() < smallest || hides(some)
        ? Optional.empty()
        : Optional.of(Math.toIntExact(each.stream().mapToLong(Integer::longValue).sum()));
  }

  /** Whether so many people are too few to be shown; nobody is nobody's secret. */
  boolean hides(long people) {
    return people > 0 && people < smallest;
  }
}
