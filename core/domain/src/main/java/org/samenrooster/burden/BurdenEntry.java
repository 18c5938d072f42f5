package org.samenrooster.burden;

import java.time.LocalDate;

/**
 * A line of the ledger.
 *
 * @param day the day it is about, from which it fades
 * @param weight how often it counts; below zero where it takes an earlier entry back
 */
public record BurdenEntry(BurdenKind kind, LocalDate day, int weight) {

  /**
   * @throws IllegalArgumentException if it counts for nothing
   */
  public BurdenEntry {
    if (weight == 0) {
      throw new IllegalArgumentException(
          "An entry of weight (0) says nothing. Maybe leave it out.");
    }
  }

  /** Something that counts once. */
  public static BurdenEntry once(BurdenKind kind, LocalDate day) {
    return new BurdenEntry(kind, day, 1);
  }

  /** The entry that takes this one back. */
  public BurdenEntry reversed() {
    return new BurdenEntry(kind, day, -weight);
  }
}
