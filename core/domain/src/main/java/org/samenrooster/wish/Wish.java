package org.samenrooster.wish;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person says about a day.
 *
 * @param shiftType code of the wanted type; empty where any work is wanted, and for a day off
 * @param strength how much it matters, from {@value #WEAKEST} to {@value #STRONGEST}; of a veto
 *     always the strongest
 */
public record Wish(LocalDate day, Kind kind, Optional<String> shiftType, int strength) {

  /** It would be nice. */
  public static final int WEAKEST = 1;

  /** What is meant where nothing is said about it. */
  public static final int USUAL = 2;

  /** It matters very much. */
  public static final int STRONGEST = 3;

  /** What is said. */
  public enum Kind {
    /** I would like to work. */
    WANT,
    /** I would like to be free. */
    FREE,
    /** I cannot; the team agrees how many of these there may be. */
    VETO
  }

  /**
   * @throws IllegalArgumentException if it cannot be meant
   */
  public Wish {
    if (strength < WEAKEST || strength > STRONGEST) {
      throw new IllegalArgumentException(
          "The strength of a wish is " + WEAKEST + " to " + STRONGEST + ", not " + strength + ".");
    }
    if (kind != Kind.WANT && shiftType.isPresent()) {
      throw new IllegalArgumentException(
          "A day off is not about a shift type, here " + shiftType.get() + ".");
    }
    if (kind == Kind.VETO && strength != STRONGEST) {
      throw new IllegalArgumentException("A veto is as strong as can be, not " + strength + ".");
    }
  }

  /** The strength that the person chose; a veto has none. */
  public OptionalInt givenStrength() {
    return kind == Kind.VETO ? OptionalInt.empty() : OptionalInt.of(strength);
  }

  /** Whether it is about a shift of a type that begins on a day. */
  public boolean isAbout(LocalDate date, String type) {
    return day.equals(date) && shiftType.orElse(type).equals(type);
  }
}
