package org.samenrooster.rules;

/**
 * How far a rule looks: a verdict on work that starts at some moment depends on nothing that lies
 * further back or further ahead than this. It lets a change be judged without judging the year.
 *
 * @param backMinutes minutes before the start of the work
 * @param aheadMinutes minutes after the start of the work
 */
public record Reach(int backMinutes, int aheadMinutes) {

  /** The work itself and what touches it, however long a shift in the sense of the law gets. */
  public static final Reach ONE_SHIFT = days(2, 2);

  /** As far as the further of two on each side. */
  Reach with(Reach other) {
    return new Reach(
        Math.max(backMinutes, other.backMinutes), Math.max(aheadMinutes, other.aheadMinutes));
  }

  /** Whole days that hold the longer of the two sides. */
  int days() {
    return (Math.max(backMinutes, aheadMinutes) + Span.DAY - 1) / Span.DAY;
  }

  boolean isWithin(int days) {
    return days() <= days;
  }

  /** A number of days on both sides. */
  public static Reach days(int back, int ahead) {
    return new Reach(back * Span.DAY, ahead * Span.DAY);
  }
}
