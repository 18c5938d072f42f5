package org.samenrooster.rules;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;
import org.samenrooster.time.Interval;

/**
 * One block of dated roster time on a person's timeline, as the rules see it. Built once and
 * shared: its minutes are computed at construction because a solver reads them millions of times.
 */
public final class Duty {

  /** Whose work it is and what it asks for: what does not change its minutes. */
  private record Terms(
      String id,
      LocalDate day,
      ShiftKind kind,
      CountsFor countsFor,
      Optional<String> employment,
      Optional<Level> requiredLevel,
      Set<String> qualificationCodes) {}

  /** When it is, as it was given: breaks and calls with a place or only a length of the break. */
  private record Times(
      Interval interval,
      int breakMinutes,
      List<Interval> breaks,
      List<Interval> callOuts,
      ZoneId zone) {}

  private final Terms terms;
  private final Times times;
  private final long startMinute;
  private final long endMinute;
  private final List<Span> work;
  private final int workMinutes;
  private final int nightMinutes;
  private final int minutesInFirstWeek;
  private final LocalTime localEnd;
  private final int week;
  private final DayOfWeek dayOfWeek;
  private final Spell alone;

  private Duty(Terms terms, Times times) {
    this.terms = terms;
    this.times = times;
    Span block = Span.of(times.interval());
    this.startMinute = block.from();
    this.endMinute = block.until();
    this.work = List.copyOf(workIn(block, terms, times));
    this.workMinutes = WorkTime.minutesBetween(work, block.from(), Long.MAX_VALUE);
    this.nightMinutes =
        WorkTime.nightsIn(block, times.zone()).stream()
            .mapToInt(night -> WorkTime.minutesBetween(work, night.from(), night.until()))
            .sum();
    this.minutesInFirstWeek =
        WorkTime.minutesBetween(work, block.from(), endOfWeek(terms.day(), times.zone()));
    this.localEnd = times.interval().endExclusive().atZone(times.zone()).toLocalTime();
    this.week = WeekMinutes.weekOf(terms.day());
    this.dayOfWeek = terms.day().getDayOfWeek();
    this.alone = Spell.of(this);
  }

  private static List<Span> workIn(Span block, Terms terms, Times times) {
    // Time on call that a shift type lets interrupt rest or count for hours is work from start to
    // end.
    boolean isWork = terms.kind().isWork() || terms.countsFor().rest() || terms.countsFor().hours();
    if (!isWork) {
      return WorkTime.ofCalls(times.callOuts().stream().map(Span::of).toList());
    }
    List<Span> breaks =
        times.breaks().isEmpty()
            ? WorkTime.placed(times.breakMinutes(), block, times.zone())
            : times.breaks().stream().map(Span::of).toList();
    return WorkTime.without(block, breaks);
  }

  private static long endOfWeek(LocalDate day, ZoneId zone) {
    LocalDate monday = day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    return Span.minuteOf(monday.atStartOfDay(zone).toInstant());
  }

  /**
   * A shift of a type on a roster day.
   *
   * @param id identity of the shift, named by violations
   * @param requiredLevel least level its work asks for, where it asks for one
   */
  public static Duty of(
      String id, ShiftType type, LocalDate day, ZoneId zone, Optional<Level> requiredLevel) {
    return new Duty(
        new Terms(
            id,
            day,
            type.kind(),
            type.countsFor(),
            Optional.empty(),
            requiredLevel,
            Set.copyOf(type.qualificationCodes())),
        new Times(type.on(day, zone), type.breakMinutes(), List.of(), List.of(), zone));
  }

  /**
   * Work that was stored with its own times.
   *
   * @param breakMinutes unpaid break inside it; its place is not known
   */
  public static Duty of(
      String id, LocalDate day, Interval interval, int breakMinutes, ZoneId zone, ShiftKind kind) {
    return new Duty(
        new Terms(id, day, kind, kind.countsFor(), Optional.empty(), Optional.empty(), Set.of()),
        new Times(interval, breakMinutes, List.of(), List.of(), zone));
  }

  /** The same work, asking for a level and for qualifications. */
  public Duty requiring(Optional<Level> level, Set<String> codes) {
    return new Duty(
        new Terms(
            terms.id(),
            terms.day(),
            terms.kind(),
            terms.countsFor(),
            terms.employment(),
            level,
            Set.copyOf(codes)),
        times);
  }

  /** The same work, counting for what its shift type says rather than what its kind does. */
  public Duty countingFor(CountsFor counted) {
    return new Duty(
        new Terms(
            terms.id(),
            terms.day(),
            terms.kind(),
            counted,
            terms.employment(),
            terms.requiredLevel(),
            terms.qualificationCodes()),
        times);
  }

  /** The same work under one of the person's employments. */
  public Duty under(String employment) {
    return new Duty(
        new Terms(
            terms.id(),
            terms.day(),
            terms.kind(),
            terms.countsFor(),
            Optional.of(employment),
            terms.requiredLevel(),
            terms.qualificationCodes()),
        times);
  }

  /** The same work with breaks whose places are known: in order, inside it, not overlapping. */
  public Duty withBreaks(List<Interval> breaks) {
    return new Duty(
        terms, new Times(times.interval(), 0, List.copyOf(breaks), times.callOuts(), times.zone()));
  }

  /** The same time on call with the calls to which the person went: in order, not overlapping. */
  public Duty withCallOuts(List<Interval> callOuts) {
    return new Duty(
        terms,
        new Times(
            times.interval(),
            times.breakMinutes(),
            times.breaks(),
            List.copyOf(callOuts),
            times.zone()));
  }

  /** The shift in the sense of the law that it is when no other work is near. */
  Spell alone() {
    return alone;
  }

  /** Identity of the shift. */
  public String id() {
    return terms.id();
  }

  /** The roster day it belongs to: the day on which it starts. */
  public LocalDate day() {
    return terms.day();
  }

  /** The wall clock of its roster. */
  public ZoneId zone() {
    return times.zone();
  }

  /** Real time from start to end. */
  public Interval interval() {
    return times.interval();
  }

  /** What kind of roster time it is. */
  public ShiftKind kind() {
    return terms.kind();
  }

  /** What it counts for. */
  public CountsFor countsFor() {
    return terms.countsFor();
  }

  /** Whether it interrupts rest. */
  public boolean countsForRest() {
    return terms.countsFor().rest();
  }

  /** The employment under which it is worked, where that is known. */
  public Optional<String> employment() {
    return terms.employment();
  }

  /** Least level of the person, where the work asks for one. */
  public Optional<Level> requiredLevel() {
    return terms.requiredLevel();
  }

  /** Qualifications the person must hold, all of them. */
  public Set<String> qualificationCodes() {
    return terms.qualificationCodes();
  }

  /** Lengths in minutes of its breaks; one of unknown place counts as one break. */
  public List<Integer> breakLengths() {
    if (!times.breaks().isEmpty()) {
      return times.breaks().stream().map(pause -> (int) pause.duration().toMinutes()).toList();
    }
    return times.breakMinutes() == 0 ? List.of() : List.of(times.breakMinutes());
  }

  /** Whether it holds breaks of which the places are known, not only the length. */
  public boolean hasPlacedBreaks() {
    return !times.breaks().isEmpty();
  }

  /** The calls to which the person went during time on call, in order. */
  public List<Interval> callOuts() {
    return times.callOuts();
  }

  /** Start in minutes since the epoch. */
  public long startMinute() {
    return startMinute;
  }

  /** End in minutes since the epoch. */
  public long endMinute() {
    return endMinute;
  }

  /** Start in real time. */
  public Instant start() {
    return times.interval().start();
  }

  /** Elapsed minutes of work: without breaks; of time on call, the calls alone. */
  public int workMinutes() {
    return workMinutes;
  }

  /** The stretches that are work, in order. */
  public List<Span> work() {
    return work;
  }

  /** Minutes of work between 00:00 and 06:00 on the wall clock. */
  public int nightMinutes() {
    return nightMinutes;
  }

  /** The number of the calendar week in which it starts. */
  public int week() {
    return week;
  }

  /** The day of the week on which it starts. */
  public DayOfWeek dayOfWeek() {
    return dayOfWeek;
  }

  /** Minutes of work in the calendar week in which it starts; the rest falls in the next. */
  public int minutesInFirstWeek() {
    return minutesInFirstWeek;
  }

  /** Whether it is a night shift by itself: more than one hour of work before 06:00 (ATW 1:7 d). */
  public boolean isNight() {
    return nightMinutes > Spell.NIGHT_THRESHOLD_MINUTES;
  }

  /** Wall-clock time at which it ends. */
  public LocalTime localEnd() {
    return localEnd;
  }
}
