package org.samenrooster.server.shift.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Turns absences into the dates that colleagues may see: no hours, no reasons, no seams. */
public final class AbsentDates {

  private AbsentDates() {}

  /** The runs of absent dates within the days, in order; absences that touch become one run. */
  public static List<DateRange> of(List<Interval> absences, DateRange days, ZoneId zone) {
    var runs = new ArrayList<DateRange>();
    absences.stream()
        .map(absence -> dates(absence, zone))
        .filter(days::overlaps)
        .map(days::within)
        .sorted(Comparator.comparing(DateRange::from))
        .forEach(dates -> append(dates, runs));
    return runs;
  }

  private static DateRange dates(Interval absence, ZoneId zone) {
    var lastMoment = absence.endExclusive().minusNanos(1);
    return new DateRange(dateOf(absence.start(), zone), dateOf(lastMoment, zone).plusDays(1));
  }

  private static LocalDate dateOf(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }

  private static void append(DateRange next, List<DateRange> runs) {
    var last = runs.size() - 1;
    if (last < 0 || next.from().isAfter(runs.get(last).until())) {
      runs.add(next);
    } else if (next.until().isAfter(runs.get(last).until())) {
      runs.set(last, new DateRange(runs.get(last).from(), next.until()));
    }
  }
}
