package org.samenrooster.agreement;

import java.time.Duration;
import java.time.Instant;

/**
 * A time after which something can be done no more.
 *
 * @param hours how long before
 * @param before before what
 */
public record CutOff(int hours, Before before) {

  /** What a cut-off lies before. */
  public enum Before {
    /** The start of the shift. */
    SHIFT,
    /** Midnight at the start of the roster period. */
    PERIOD
  }

  /** The moments that a cut-off can lie before. */
  public record Starts(Instant shift, Instant period) {}

  /**
   * @throws IllegalArgumentException if the hours are negative
   */
  public CutOff {
    Numbers.requireFrom(0, "hours of a cut-off", hours);
  }

  /** The first moment at which it is too late, in elapsed hours. */
  public Instant at(Starts starts) {
    Instant start = before == Before.SHIFT ? starts.shift() : starts.period();
    return start.minus(Duration.ofHours(hours));
  }

  /** Whether it is too late. */
  public boolean isOver(Instant now, Starts starts) {
    return !now.isBefore(at(starts));
  }
}
