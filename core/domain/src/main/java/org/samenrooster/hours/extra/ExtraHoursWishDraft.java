package org.samenrooster.hours.extra;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.time.DateRange;

/**
 * A wish for extra hours as somebody writes it, right or wrong. Absent values are {@code null},
 * absent lists empty.
 *
 * @param days {@code MON} to {@code SUN}
 * @param dayParts names of {@link DayPart}
 * @param from first day; absent where it holds at once
 * @param until first day after it; absent where no end is known
 */
public record ExtraHoursWishDraft(
    @Nullable Integer weeklyMinutes,
    List<String> days,
    List<String> dayParts,
    @Nullable String from,
    @Nullable String until) {

  public ExtraHoursWishDraft {
    days = List.copyOf(days);
    dayParts = List.copyOf(dayParts);
  }

  /** Everything that is wrong with it, in the order of the document. */
  public List<Fault> check() {
    FaultFinder finder = FaultFinder.atRoot();
    read(finder);
    return finder.faults();
  }

  /**
   * The wish it says.
   *
   * @throws IllegalArgumentException if it has faults
   */
  public ExtraHoursWish toWish() {
    FaultFinder finder = FaultFinder.atRoot();
    return read(finder)
        .orElseThrow(() -> new IllegalArgumentException("The wish has faults: " + finder.faults()));
  }

  private Optional<ExtraHoursWish> read(FaultFinder finder) {
    Optional<Integer> minutes =
        finder.number("weeklyMinutes", weeklyMinutes, 1, ContractExtension.MOST_WEEKLY_MINUTES);
    Set<DayOfWeek> weekdays = finder.weekdays("days", days);
    Set<DayPart> parts = parts(finder);
    Optional<DateRange> dates = finder.dates(from, until);
    return finder.faults().isEmpty()
        ? Optional.of(
            new ExtraHoursWish(minutes.orElseThrow(), weekdays, parts, dates.orElseThrow()))
        : Optional.empty();
  }

  private Set<DayPart> parts(FaultFinder finder) {
    Set<DayPart> parts = EnumSet.noneOf(DayPart.class);
    for (int i = 0; i < dayParts.size(); i++) {
      String place = "dayParts/" + i;
      Optional<DayPart> part = finder.choice(place, dayParts.get(i), DayPart.class);
      if (part.isPresent() && !parts.add(part.get())) {
        finder.fault(place, FaultCode.DUPLICATE_ID, part.get());
      }
    }
    return parts;
  }
}
