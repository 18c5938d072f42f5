package org.samenrooster.solver.completion;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person said about a day before the roster was made.
 *
 * @param shiftType code of the type it is about; empty where it is about any work that day
 * @param strength from 1 to {@value #STRONGEST}; a veto has none
 */
public record RosterWish(LocalDate day, Optional<String> shiftType, Kind kind, int strength) {

  /** A wish counts this many times as much as the weakest. */
  public static final int STRONGEST = 3;

  /** What is said. */
  public enum Kind {
    /** I would like to work then. */
    WANTED,
    /** I would rather not. */
    UNWANTED,
    /** I cannot: it is kept, and who sets how many there may be is the team. */
    VETO
  }

  /** A day off that is wished for. */
  public static RosterWish dayOff(LocalDate day, int strength) {
    return new RosterWish(day, Optional.empty(), Kind.UNWANTED, strength);
  }

  /** Whether it speaks of a type. */
  boolean isAbout(String type) {
    return shiftType.isEmpty() || shiftType.get().equals(type);
  }
}
