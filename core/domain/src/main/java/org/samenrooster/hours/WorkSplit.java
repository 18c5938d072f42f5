package org.samenrooster.hours;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Span;
import org.samenrooster.shifttype.CountsFor;

/**
 * The minutes of a block of roster time that count for hours, cut at midnight where the account
 * changes. A break with a place is taken where it lies, another from the longest part.
 *
 * @param zone whose midnight it is
 */
record WorkSplit(ZoneId zone) {

  /**
   * The parts with minutes, in order, each with the first day on which it lies.
   *
   * @param midnights where to cut, in order; none after the end
   */
  List<DayMinutes> of(Duty duty, List<LocalDate> midnights) {
    List<DayMinutes> parts = new ArrayList<>();
    long end = duty.endMinute();
    List<LocalDate> days = new ArrayList<>(List.of(duty.day()));
    days.addAll(midnights);
    List<Long> borders = new ArrayList<>(List.of(duty.startMinute()));
    days.stream().skip(1).map(this::minuteOf).forEach(borders::add);
    borders.add(end);
    List<Integer> minutes = minutes(duty, borders);
    for (int i = 0; i < days.size(); i++) {
      if (minutes.get(i) > 0) {
        parts.add(new DayMinutes(days.get(i), minutes.get(i)));
      }
    }
    return parts;
  }

  private long minuteOf(LocalDate day) {
    Instant midnight = day.atStartOfDay(zone).toInstant();
    return Span.minuteOf(midnight);
  }

  private static List<Integer> minutes(Duty duty, List<Long> borders) {
    boolean hours = duty.countsFor().hours();
    if (!hours && duty.kind().isWork()) {
      return borders.stream().map(border -> 0).toList();
    }
    boolean breakWithoutPlace = hours && !duty.hasPlacedBreaks();
    List<Span> work = breakWithoutPlace ? List.of(Span.of(duty.interval())) : counted(duty).work();
    List<Integer> minutes = new ArrayList<>();
    for (int i = 1; i < borders.size(); i++) {
      long from = borders.get(i - 1);
      long until = borders.get(i);
      minutes.add(
          Math.toIntExact(work.stream().mapToLong(span -> span.overlap(from, until)).sum()));
    }
    if (breakWithoutPlace) {
      takeBreak(minutes, duty.breakLengths().stream().mapToInt(Integer::intValue).sum());
    }
    return minutes;
  }

  // Of time on call that does not count for hours only the calls do, whatever rest says.
  private static Duty counted(Duty duty) {
    return duty.countsFor().hours()
        ? duty
        : duty.countingFor(new CountsFor(duty.countsFor().coverage(), false, false));
  }

  private static void takeBreak(List<Integer> minutes, int breakMinutes) {
    int left = breakMinutes;
    while (left > 0) {
      int longest = 0;
      for (int i = 1; i < minutes.size(); i++) {
        longest = minutes.get(i) > minutes.get(longest) ? i : longest;
      }
      int taken = Math.min(left, minutes.get(longest));
      minutes.set(longest, minutes.get(longest) - taken);
      left -= taken;
    }
  }
}
