package org.samenrooster.rules.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.rules.Timeline;

/** The days that any work touches, from a first day on. */
final class WorkedDays {

  private final LocalDate first;
  private final BitSet worked;

  private WorkedDays(LocalDate first, BitSet worked) {
    this.first = first;
    this.worked = worked;
  }

  /** Those from a first day until a last, which no longer belongs to them. */
  static WorkedDays of(Timeline timeline, LocalDate first, LocalDate until) {
    BitSet worked = new BitSet();
    // A block lasts at most a day, so nothing that starts two days earlier reaches the first.
    Span span = new Span(timeline.startOf(first) - 2L * Span.DAY, timeline.startOf(until));
    for (Duty duty : timeline.dutiesStartingIn(span)) {
      for (Span work : duty.work()) {
        int from = index(first, timeline.dayOf(work.from()));
        int last = index(first, timeline.dayOf(work.until() - 1));
        worked.set(Math.max(0, from), Math.max(0, last + 1));
      }
    }
    return new WorkedDays(first, worked);
  }

  boolean isWorked(LocalDate day) {
    return worked.get(index(first, day));
  }

  /** How many days from Monday to Saturday no work touches. */
  int freeWeekdays(LocalDate from, LocalDate until) {
    int free = 0;
    for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
      free += day.getDayOfWeek() != DayOfWeek.SUNDAY && !isWorked(day) ? 1 : 0;
    }
    return free;
  }

  private static int index(LocalDate first, LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - first.toEpochDay());
  }
}
