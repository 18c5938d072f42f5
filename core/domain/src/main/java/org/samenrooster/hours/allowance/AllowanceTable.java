package org.samenrooster.hours.allowance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The bands of an agreement while they hold. What is in no band carries nothing, and no two bands
 * are added up: a public holiday goes before a Sunday, that before the evenings of 24 and 31
 * December, these before a Saturday and that before a weekday.
 */
public record AllowanceTable(List<AllowanceBand> bands) {

  /**
   * @throws IllegalArgumentException if two bands of one kind of day overlap
   */
  public AllowanceTable {
    bands = List.copyOf(bands);
    for (int i = 0; i < bands.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (bands.get(i).overlaps(bands.get(j))) {
          throw new IllegalArgumentException(
              "Bands overlap: " + bands.get(j) + " and " + bands.get(i) + ".");
        }
      }
    }
  }

  /**
   * What holds at a minute, and until when.
   *
   * @param percent zero where no band is
   * @param untilMinute the first later minute of the day at which something else may hold
   */
  record Stretch(BigDecimal percent, int untilMinute) {}

  Stretch at(LocalDate date, boolean holiday, int minuteOfDay) {
    AllowanceDay day = AllowanceDay.of(date, holiday);
    int until = AllowanceBand.END_OF_DAY;
    if (AllowanceDay.isEve(date) && day.givesWayToEve()) {
      Optional<AllowanceBand> eve = bandAt(AllowanceDay.EVE, minuteOfDay);
      if (eve.isPresent()) {
        return new Stretch(eve.get().percent(), eve.get().untilMinute());
      }
      until = nextStart(AllowanceDay.EVE, minuteOfDay);
    }
    Optional<AllowanceBand> band = bandAt(day, minuteOfDay);
    int end = band.map(AllowanceBand::untilMinute).orElse(nextStart(day, minuteOfDay));
    return new Stretch(
        band.map(AllowanceBand::percent).orElse(BigDecimal.ZERO), Math.min(until, end));
  }

  private Optional<AllowanceBand> bandAt(AllowanceDay day, int minuteOfDay) {
    return bands.stream()
        .filter(band -> band.day() == day && band.contains(minuteOfDay))
        .findFirst();
  }

  private int nextStart(AllowanceDay day, int minuteOfDay) {
    return bands.stream()
        .filter(band -> band.day() == day && band.fromMinute() > minuteOfDay)
        .mapToInt(AllowanceBand::fromMinute)
        .min()
        .orElse(AllowanceBand.END_OF_DAY);
  }
}
