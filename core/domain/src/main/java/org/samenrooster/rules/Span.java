package org.samenrooster.rules;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.samenrooster.time.Interval;

/**
 * A stretch of real time in whole minutes since the epoch, half-open: the form in which rules
 * count, because a check reads thousands of them.
 *
 * @param from first minute
 * @param until first minute after it; may equal {@code from}
 */
public record Span(long from, long until) {

  public static final int HOUR = 60;
  public static final int DAY = 24 * HOUR;
  public static final int WEEK = 7 * DAY;

  /** The minutes of an interval. */
  public static Span of(Interval interval) {
    return new Span(minuteOf(interval.start()), minuteOf(interval.endExclusive()));
  }

  /** Whole minutes since the epoch. */
  public static long minuteOf(Instant instant) {
    return Math.floorDiv(instant.getEpochSecond(), 60);
  }

  /** The moment at which a minute starts. */
  public static Instant instantOf(long minute) {
    return Instant.EPOCH.plus(minute, ChronoUnit.MINUTES);
  }

  /** Whether the minute lies inside. */
  public boolean contains(long minute) {
    return from <= minute && minute < until;
  }

  /** How many minutes it shares with another stretch. */
  public long overlap(long otherFrom, long otherUntil) {
    return Math.max(0, Math.min(until, otherUntil) - Math.max(from, otherFrom));
  }

  /** The stretch from the first start to the last end of two. */
  public Span with(Span other) {
    return new Span(Math.min(from, other.from), Math.max(until, other.until));
  }

  /** Where work must start to be judged anew by a rule when something inside this changes. */
  Span widenedBy(Reach reach) {
    return new Span(from - reach.aheadMinutes(), until + reach.backMinutes());
  }

  /** What it shares with another; empty, but never negative, where they share nothing. */
  public Span within(Span other) {
    long start = Math.max(from, other.from);
    return new Span(start, Math.max(start, Math.min(until, other.until)));
  }

  /** The same stretch in real time; only where it is not empty. */
  public Interval interval() {
    return new Interval(instantOf(from), instantOf(until));
  }
}
