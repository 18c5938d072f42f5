package org.samenrooster.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of real time, half-open: {@code start} belongs to it, {@code endExclusive} does not.
 * Adjacent intervals do not overlap. Never empty.
 *
 * @param start first instant
 * @param endExclusive first instant after it; later than {@code start}
 */
public record Interval(Instant start, Instant endExclusive) {

  /**
   * @throws IllegalArgumentException if the end is not after the start
   */
  public Interval {
    if (!endExclusive.isAfter(start)) {
      throw new IllegalArgumentException(
          "An interval must end after it starts: " + start + " to " + endExclusive + ".");
    }
  }

  /** Whether the two share at least one instant. */
  public boolean overlaps(Interval other) {
    return start.isBefore(other.endExclusive) && other.start.isBefore(endExclusive);
  }

  /** Whether the instant lies inside. */
  public boolean contains(Instant instant) {
    return !instant.isBefore(start) && instant.isBefore(endExclusive);
  }

  /** Whether the other lies wholly inside. */
  public boolean encloses(Interval other) {
    return !other.start.isBefore(start) && !other.endExclusive.isAfter(endExclusive);
  }

  /**
   * Elapsed time: the night of a clock change is an hour longer or shorter than its wall clock
   * says.
   */
  public Duration duration() {
    return Duration.between(start, endExclusive);
  }
}
