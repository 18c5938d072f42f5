package org.samenrooster.wish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that one person wishes for in a roster period, in the order of the days.
 *
 * @param wishes no two contradict each other
 */
public record PeriodWishes(List<Wish> wishes) {

  private static final Comparator<Wish> BY_DAY =
      Comparator.comparing(Wish::day).thenComparing(wish -> wish.shiftType().orElse(""));

  /** Nothing is wished for. */
  public static final PeriodWishes NONE = new PeriodWishes(List.of());

  public PeriodWishes {
    wishes = wishes.stream().sorted(BY_DAY).toList();
  }

  /** How many vetoes there are. */
  public int vetoes() {
    return vetoedDays().size();
  }

  /** The days on which the person cannot work. */
  public Set<LocalDate> vetoedDays() {
    return wishes.stream()
        .filter(wish -> wish.kind() == Wish.Kind.VETO)
        .map(Wish::day)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What is said about a shift of a type that begins on a day. One that names the type goes before
   * one for any work that day.
   */
  public Optional<Wish> about(LocalDate day, String shiftType) {
    return wishes.stream()
        .filter(wish -> wish.isAbout(day, shiftType))
        .max(Comparator.comparing(wish -> wish.shiftType().isPresent()));
  }
}
