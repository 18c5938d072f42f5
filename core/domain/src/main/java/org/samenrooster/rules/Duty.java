package org.samenrooster.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;
import org.samenrooster.time.Interval;

/**
 * One block of dated work on a person's timeline, as the rules see it. Built once and shared: its
 * minutes are computed at construction because a solver reads them millions of times.
 */
public final class Duty {

  private static final LocalTime NIGHT_ENDS = LocalTime.of(6, 0);

  private final String id;
  private final LocalDate day;
  private final Interval interval;
  private final ShiftKind kind;
  private final CountsFor countsFor;
  private final Optional<Level> requiredLevel;
  private final Set<String> qualificationCodes;
  private final long startMinute;
  private final long endMinute;
  private final int workMinutes;
  private final int nightMinutes;
  private final LocalTime localEnd;

  private Duty(
      String id,
      LocalDate day,
      Interval interval,
      int breakMinutes,
      ZoneId zone,
      ShiftKind kind,
      CountsFor countsFor,
      Optional<Level> requiredLevel,
      Set<String> qualificationCodes) {
    this.id = id;
    this.day = day;
    this.interval = interval;
    this.kind = kind;
    this.countsFor = countsFor;
    this.requiredLevel = requiredLevel;
    this.qualificationCodes = Set.copyOf(qualificationCodes);
    this.startMinute = minuteOf(interval.start());
    this.endMinute = minuteOf(interval.endExclusive());
    int elapsed = Math.toIntExact(endMinute - startMinute);
    this.workMinutes = elapsed - breakMinutes;
    int gross = nightMinutes(interval, zone);
    // A break without a place is taken outside the night where the shift allows it.
    this.nightMinutes = gross - Math.max(0, breakMinutes - (elapsed - gross));
    this.localEnd = interval.endExclusive().atZone(zone).toLocalTime();
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
        id,
        day,
        type.on(day, zone),
        type.breakMinutes(),
        zone,
        type.kind(),
        type.countsFor(),
        requiredLevel,
        type.qualificationCodes());
  }

  /**
   * Work that was stored with its own times.
   *
   * @param breakMinutes unpaid break inside it
   */
  public static Duty of(
      String id, LocalDate day, Interval interval, int breakMinutes, ZoneId zone, ShiftKind kind) {
    return new Duty(
        id, day, interval, breakMinutes, zone, kind, kind.countsFor(), Optional.empty(), Set.of());
  }

  /** The same work, asking for a level and for qualifications. */
  public Duty requiring(Optional<Level> level, Set<String> codes, ZoneId zone) {
    return new Duty(id, day, interval, breakMinutes(), zone, kind, countsFor, level, codes);
  }

  /** The same work, counting for what its shift type says rather than what its kind does. */
  public Duty countingFor(CountsFor counted, ZoneId zone) {
    return new Duty(
        id, day, interval, breakMinutes(), zone, kind, counted, requiredLevel, qualificationCodes);
  }

  private int breakMinutes() {
    return Math.toIntExact(endMinute - startMinute) - workMinutes;
  }

  private static int nightMinutes(Interval interval, ZoneId zone) {
    LocalDate first = interval.start().atZone(zone).toLocalDate();
    LocalDate last = interval.endExclusive().atZone(zone).toLocalDate();
    long minutes = 0;
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      long from =
          Math.max(minuteOf(interval.start()), minuteOf(date.atStartOfDay(zone).toInstant()));
      long until =
          Math.min(
              minuteOf(interval.endExclusive()),
              minuteOf(date.atTime(NIGHT_ENDS).atZone(zone).toInstant()));
      minutes += Math.max(0, until - from);
    }
    return Math.toIntExact(minutes);
  }

  private static long minuteOf(Instant instant) {
    return ChronoUnit.MINUTES.between(Instant.EPOCH, instant);
  }

  /** Identity of the shift. */
  public String id() {
    return id;
  }

  /** The roster day it belongs to: the day on which it starts. */
  public LocalDate day() {
    return day;
  }

  /** Real time from start to end. */
  public Interval interval() {
    return interval;
  }

  /** What kind of roster time it is. */
  public ShiftKind kind() {
    return kind;
  }

  /** What it counts for. */
  public CountsFor countsFor() {
    return countsFor;
  }

  /** Least level of the person, where the work asks for one. */
  public Optional<Level> requiredLevel() {
    return requiredLevel;
  }

  /** Qualifications the person must hold, all of them. */
  public Set<String> qualificationCodes() {
    return qualificationCodes;
  }

  /** Start in minutes since the epoch. */
  public long startMinute() {
    return startMinute;
  }

  /** End in minutes since the epoch. */
  public long endMinute() {
    return endMinute;
  }

  /** Elapsed minutes without the break. */
  public int workMinutes() {
    return workMinutes;
  }

  /** Minutes of work between 00:00 and 06:00 on the wall clock. */
  public int nightMinutes() {
    return nightMinutes;
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
