package org.samenrooster.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * How many minutes a person works in each calendar week (Monday 00:00 to Monday 00:00), absences
 * included, with running sums so that any number of consecutive weeks costs one subtraction.
 *
 * <p>Weeks are counted from the Monday on or before 1 January 1970.
 */
public final class WeekMinutes {

  private final int firstWeek;
  private final long[] sums;

  private WeekMinutes(int firstWeek, long[] sums) {
    this.firstWeek = firstWeek;
    this.sums = sums;
  }

  static WeekMinutes of(Timeline timeline) {
    List<Duty> duties = timeline.duties();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (Duty duty : duties) {
      int week = duty.week();
      first = Math.min(first, week);
      last = Math.max(last, week + 1);
    }
    for (Absence absence : timeline.absences()) {
      first = Math.min(first, weekOf(dayOf(absence.interval().start(), timeline.zone())));
      last = Math.max(last, weekOf(dayOf(absence.interval().endExclusive(), timeline.zone())));
    }
    if (first > last) {
      return new WeekMinutes(0, new long[1]);
    }
    long[] sums = new long[last - first + 2];
    for (Duty duty : duties) {
      int week = duty.week() - first;
      sums[week + 1] += duty.minutesInFirstWeek();
      sums[week + 2] += duty.workMinutes() - duty.minutesInFirstWeek();
    }
    for (Absence absence : timeline.absences()) {
      addAbsence(absence, timeline, first, sums);
    }
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    return new WeekMinutes(first, sums);
  }

  // What counts is spread evenly; the running total is rounded, so that no minute is lost.
  private static void addAbsence(Absence absence, Timeline timeline, int first, long[] sums) {
    Span whole = Span.of(absence.interval());
    long counted = timeline.countedMinutes(absence);
    long length = whole.until() - whole.from();
    if (length == 0) {
      // Over within a minute, such as a sick call that was a mistake.
      return;
    }
    long before = 0;
    for (int week = 0; week + 1 < sums.length; week++) {
      long until = startOf(first + week + 1, timeline.zone());
      long done = Math.max(0, Math.min(until, whole.until()) - whole.from());
      long total = counted * done / length;
      sums[week + 1] += total - before;
      before = total;
    }
  }

  private static LocalDate dayOf(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }

  /** The number of the calendar week that holds a day. */
  public static int weekOf(LocalDate day) {
    return Math.toIntExact(Math.floorDiv(day.toEpochDay() + 3, 7L));
  }

  /** The Monday of a week. */
  public static LocalDate mondayOf(int week) {
    return LocalDate.ofEpochDay(week * 7L - 3);
  }

  /** The minute at which a week starts. */
  public static long startOf(int week, ZoneId zone) {
    return Span.minuteOf(mondayOf(week).atStartOfDay(zone).toInstant());
  }

  /** Minutes of work in consecutive weeks from one on. */
  public long inWeeks(int week, int weeks) {
    return sumBefore(week + weeks) - sumBefore(week);
  }

  private long sumBefore(int week) {
    return sums[Math.max(0, Math.min(sums.length - 1, week - firstWeek))];
  }
}
