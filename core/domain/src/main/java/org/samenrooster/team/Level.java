package org.samenrooster.team;

/**
 * The level of care work, 1 (household support) to 7 (nurse specialist). Work of a level may be
 * done by a person of that level or a higher one.
 */
public record Level(int value) implements Comparable<Level> {

  public static final Level LOWEST = new Level(1);
  public static final int MAX = 7;

  /**
   * @throws IllegalArgumentException if it is not 1 to 7
   */
  public Level {
    if (value < 1 || value > MAX) {
      throw new IllegalArgumentException("A level is 1 to " + MAX + ", not " + value + ".");
    }
  }

  /** Whether a person of this level may do work of the other. */
  public boolean mayDoWorkOf(Level work) {
    return value >= work.value;
  }

  @Override
  public int compareTo(Level other) {
    return Integer.compare(value, other.value);
  }
}
