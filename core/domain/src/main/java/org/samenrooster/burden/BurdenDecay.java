package org.samenrooster.burden;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * How entries fade: after each half-life they count for half. What lies ahead counts in full.
 *
 * @param halfLifeWeeks in weeks
 */
public record BurdenDecay(int halfLifeWeeks) {

  /** Half a year, so that last year's Christmas still counts a little. */
  public static final BurdenDecay STANDARD = new BurdenDecay(26);

  /** The shortest that a team may agree on: with less, nothing would be left to be compared. */
  public static final int SHORTEST_AGREED = 4;

  /** The longest that a team may agree on. */
  public static final int LONGEST_AGREED = 104;

  private static final int DAYS_OF_A_WEEK = 7;
  private static final int HUNDREDTHS = 100;
  private static final int HALF_LIVES_THAT_COUNT = 6;

  /**
   * @throws IllegalArgumentException if it is shorter than a week
   */
  public BurdenDecay {
    if (halfLifeWeeks < 1) {
      throw new IllegalArgumentException(
          "A half-life of (" + halfLifeWeeks + ") weeks is none; 1 is the least.");
    }
  }

  /** What entries count for on a day, in hundredths, rounded once. */
  public int hundredths(Collection<BurdenEntry> entries, LocalDate on) {
    double sum = 0;
    for (BurdenEntry entry : entries) {
      long days = Math.max(0, ChronoUnit.DAYS.between(entry.day(), on));
      double halfLives = (double) days / (halfLifeWeeks * DAYS_OF_A_WEEK);
      sum += entry.weight() * Math.pow(2, -halfLives);
    }
    return Math.toIntExact(Math.round(HUNDREDTHS * sum));
  }

  /** The first day whose entries still count for something on a day: six half-lives before. */
  public LocalDate firstThatCounts(LocalDate on) {
    return on.minusWeeks((long) HALF_LIVES_THAT_COUNT * halfLifeWeeks);
  }
}
