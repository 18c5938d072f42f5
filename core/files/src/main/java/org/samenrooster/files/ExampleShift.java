package org.samenrooster.files;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Level;
import org.samenrooster.time.Interval;

/**
 * A shift of a worked example, or the same shift on many days. {@link ExampleShiftReader} says how
 * it is written.
 *
 * @param text as the file writes it
 * @param day the day on which it starts, or the first on which it may repeat
 * @param times from start to end; an end that is not later is on the next day
 * @param breakMinutes break of which only the length is told
 * @param breaks breaks with a place
 * @param level least level that the work asks for
 * @param repetition the days on which it repeats, where it does
 */
public record ExampleShift(
    String text,
    LocalDate day,
    Times times,
    int breakMinutes,
    List<Times> breaks,
    ShiftKind kind,
    List<Times> callOuts,
    OptionalInt level,
    Optional<Repetition> repetition) {

  public ExampleShift {
    breaks = List.copyOf(breaks);
    callOuts = List.copyOf(callOuts);
  }

  /** From one time of the day to another, or to the same or an earlier one of the next day. */
  public record Times(LocalTime start, LocalTime end) {

    private Interval on(LocalDate day, ZoneId zone) {
      LocalDateTime ends = end.isAfter(start) ? day.atTime(end) : day.plusDays(1).atTime(end);
      return new Interval(
          day.atTime(start).atZone(zone).toInstant(), ends.atZone(zone).toInstant());
    }
  }

  /**
   * The same days of the week, week after week.
   *
   * @param weeks how often
   * @param everyWeeks 1 is every week, 2 every other week
   */
  public record Repetition(Set<DayOfWeek> days, int weeks, int everyWeeks) {

    public Repetition {
      days = Set.copyOf(days);
    }

    private Stream<LocalDate> from(LocalDate first) {
      List<LocalDate> dates = new ArrayList<>();
      for (int week = 0; week < weeks; week++) {
        LocalDate start = first.plusWeeks((long) week * everyWeeks);
        start
            .datesUntil(start.plusWeeks(1))
            .filter(date -> days.contains(date.getDayOfWeek()))
            .forEach(dates::add);
      }
      return dates.stream();
    }
  }

  /** Whether its breaks and calls lie inside it, so that there is such a shift at all. */
  boolean isPossible() {
    Interval whole = times.on(day, ZoneOffset.UTC);
    return breakMinutes < whole.duration().toMinutes()
        && Stream.of(breaks, callOuts)
            .flatMap(parts -> inside(parts, day, ZoneOffset.UTC).stream())
            .allMatch(whole::encloses);
  }

  /** The days on which it starts. */
  public List<LocalDate> dates() {
    return repetition.map(again -> again.from(day).toList()).orElse(List.of(day));
  }

  /** The work that it stands for. */
  List<Duty> in(ZoneId zone) {
    return dates().stream().map(date -> on(date, zone)).toList();
  }

  private Duty on(LocalDate date, ZoneId zone) {
    String id = date + " " + times.start() + "-" + times.end();
    Duty duty = Duty.of(id, date, times.on(date, zone), breakMinutes, zone, kind);
    if (!breaks.isEmpty()) {
      duty = duty.withBreaks(inside(breaks, date, zone));
    }
    if (!callOuts.isEmpty()) {
      duty = duty.withCallOuts(inside(callOuts, date, zone));
    }
    return level.isPresent()
        ? duty.requiring(Optional.of(new Level(level.getAsInt())), Set.of())
        : duty;
  }

  private List<Interval> inside(List<Times> parts, LocalDate date, ZoneId zone) {
    return parts.stream()
        .map(part -> part.on(part.start().isBefore(times.start()) ? date.plusDays(1) : date, zone))
        .toList();
  }
}
