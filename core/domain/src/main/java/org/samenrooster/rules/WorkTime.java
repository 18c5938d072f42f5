package org.samenrooster.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Cuts a block of roster time into the stretches that are work: its breaks are taken out, and of
 * time on call only the calls are left.
 */
final class WorkTime {

  private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

  /** A call counts for at least half an hour, and so does the pause between two (ATW 5:9). */
  private static final int LEAST_CALL_MINUTES = 30;

  private WorkTime() {}

  /** What is left of a block without its breaks, in order. */
  static List<Span> without(Span block, List<Span> breaks) {
    List<Span> work = new ArrayList<>(breaks.size() + 1);
    long from = block.from();
    for (Span pause : breaks) {
      if (pause.from() > from) {
        work.add(new Span(from, pause.from()));
      }
      from = Math.max(from, pause.until());
    }
    if (block.until() > from) {
      work.add(new Span(from, block.until()));
    }
    return work;
  }

  /** The work in calls: short ones are lengthened, those close together are one. */
  static List<Span> ofCalls(List<Span> calls) {
    List<Span> work = new ArrayList<>(calls.size());
    for (Span call : calls) {
      long until = Math.max(call.until(), call.from() + LEAST_CALL_MINUTES);
      int last = work.size() - 1;
      if (last >= 0 && call.from() - work.get(last).until() < LEAST_CALL_MINUTES) {
        Span before = work.get(last);
        work.set(last, new Span(before.from(), Math.max(before.until(), until)));
      } else {
        work.add(new Span(call.from(), until));
      }
    }
    return work;
  }

  /**
   * A place for a break of which only the length is known: outside 00:00–06:00 where the shift
   * allows it, in the middle of the longest such stretch.
   */
  static List<Span> placed(int breakMinutes, Span block, ZoneId zone) {
    List<Span> nights = nightsIn(block, zone);
    List<Span> stretches = new ArrayList<>(without(block, nights));
    stretches.sort(Comparator.comparingLong(stretch -> stretch.from() - stretch.until()));
    stretches.addAll(nights);
    List<Span> breaks = new ArrayList<>(1);
    long left = breakMinutes;
    for (Span stretch : stretches) {
      long part = Math.min(left, stretch.until() - stretch.from());
      if (part > 0) {
        long from = stretch.from() + (stretch.until() - stretch.from() - part) / 2;
        breaks.add(new Span(from, from + part));
        left -= part;
      }
    }
    breaks.sort(Comparator.comparingLong(Span::from));
    return breaks;
  }

  /** The stretches of a block that lie between 00:00 and 06:00 on the wall clock. */
  static List<Span> nightsIn(Span block, ZoneId zone) {
    List<Span> nights = new ArrayList<>(1);
    LocalDate last = Span.instantOf(block.until()).atZone(zone).toLocalDate();
    LocalDate date = Span.instantOf(block.from()).atZone(zone).toLocalDate();
    for (; !date.isAfter(last); date = date.plusDays(1)) {
      Span night =
          new Span(
                  Span.minuteOf(date.atStartOfDay(zone).toInstant()),
                  Span.minuteOf(date.atTime(NIGHT_ENDS).atZone(zone).toInstant()))
              .within(block);
      if (night.until() > night.from()) {
        nights.add(night);
      }
    }
    return nights;
  }

  /** The minutes of stretches inside [from, until). */
  static int minutesBetween(List<Span> stretches, long from, long until) {
    long minutes = 0;
    for (Span stretch : stretches) {
      minutes += stretch.overlap(from, until);
    }
    return Math.toIntExact(minutes);
  }
}
