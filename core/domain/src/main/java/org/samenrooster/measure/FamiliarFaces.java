package org.samenrooster.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samenrooster.shift.HeldShift;

/**
 * How many different people share the work of a calendar week. Clients meet those who work, so it
 * is told without knowing who went to whom.
 *
 * @param weeks in which somebody worked
 * @param meanPeople different people in a week, rounded half up
 * @param mostPeople in the week with most of them
 * @param meanShifts shifts in a week, rounded half up
 * @param continuityPercent of a hundred pairs of shifts of one week how many are held by the same
 *     person (Bice and Boxerman, Medical Care 1977, 15:347), the mean of the weeks with two shifts
 *     or more, rounded down; empty where there is none
 */
public record FamiliarFaces(
    int weeks, int meanPeople, int mostPeople, int meanShifts, OptionalInt continuityPercent) {

  private static final int HUNDRED = 100;

  /** Of shifts that were held; empty where none was. */
  public static Optional<FamiliarFaces> of(Collection<HeldShift> shifts) {
    if (shifts.isEmpty()) {
      return Optional.empty();
    }
    Map<LocalDate, List<HeldShift>> byWeek =
        shifts.stream()
            .collect(
                Collectors.groupingBy(
                    shift -> monday(shift.day()), TreeMap::new, Collectors.toList()));
    List<Week> weeks = byWeek.values().stream().map(Week::of).toList();
    int people = weeks.stream().mapToInt(Week::people).sum();
    return Optional.of(
        new FamiliarFaces(
            weeks.size(),
            halfUp(people, weeks.size()),
            weeks.stream().mapToInt(Week::people).max().orElseThrow(),
            halfUp(shifts.size(), weeks.size()),
            continuity(weeks)));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static OptionalInt continuity(List<Week> weeks) {
    List<Week> withPairs = weeks.stream().filter(week -> week.pairs() > 0).toList();
    if (withPairs.isEmpty()) {
      return OptionalInt.empty();
    }
    // In hundredths of a percent each, so that rounding is done once.
    long sum =
        withPairs.stream()
            .mapToLong(week -> HUNDRED * HUNDRED * week.samePairs() / week.pairs())
            .sum();
    return OptionalInt.of((int) (sum / withPairs.size() / HUNDRED));
  }

  private static int halfUp(int sum, int parts) {
    return Math.floorDiv(2 * sum + parts, 2 * parts);
  }

  /**
   * A week.
   *
   * @param pairs of two shifts
   * @param samePairs those of which one person holds both
   */
  private record Week(int people, long pairs, long samePairs) {

    static Week of(List<HeldShift> shifts) {
      Map<String, Long> each =
          shifts.stream()
              .collect(Collectors.groupingBy(HeldShift::memberId, Collectors.counting()));
      return new Week(
          each.size(), pairs(shifts.size()), each.values().stream().mapToLong(Week::pairs).sum());
    }

    private static long pairs(long of) {
      return of * (of - 1) / 2;
    }
  }
}
