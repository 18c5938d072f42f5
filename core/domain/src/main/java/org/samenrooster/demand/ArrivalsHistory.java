package org.samenrooster.demand;

import java.time.LocalDateTime;
import java.util.Arrays;

/**
 * How many patients arrived in each hour of the wall clock, without gaps: every day has 24 hours
 * here. What a clock change does to the rows of a file is settled by whoever reads it.
 */
public final class ArrivalsHistory {

  private final LocalDateTime firstHour;
  private final int[] arrivals;

  /**
   * @param firstHour the hour of the first number, on the hour
   * @param arrivals one number of patients an hour
   * @throws IllegalArgumentException if a number is negative or the first hour is not on the hour
   */
  public ArrivalsHistory(LocalDateTime firstHour, int[] arrivals) {
    if (firstHour.getMinute() != 0 || Arrays.stream(arrivals).anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException(
          "A history starts on the hour and counts 0 patients or more; it starts at "
              + firstHour
              + " with least "
              + Arrays.stream(arrivals).min().orElse(0)
              + ".");
    }
    this.firstHour = firstHour;
    this.arrivals = arrivals.clone();
  }

  /** The hour of the first number. */
  public LocalDateTime firstHour() {
    return firstHour;
  }

  /** How many hours it holds. */
  public int hours() {
    return arrivals.length;
  }

  /** Patients who arrived in an hour; 0 is the first. */
  public int arrivalsIn(int hour) {
    return arrivals[hour];
  }

  /** All patients. */
  public long total() {
    return Arrays.stream(arrivals).asLongStream().sum();
  }

  /** The hour of the week, 0 to 167, of an hour of the history; Monday 00:00 is 0. */
  int hourOfWeek(int hour) {
    int first = (firstHour.getDayOfWeek().getValue() - 1) * 24 + firstHour.getHour();
    return (first + hour) % (7 * 24);
  }
}
