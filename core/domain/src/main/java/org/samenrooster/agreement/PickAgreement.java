package org.samenrooster.agreement;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Limits of picking, on top of the rules.
 *
 * @param maximumShifts most shifts that a person holds in a period; empty where there is no limit
 * @param maximumMinutes most minutes of work that a person holds in a period; empty where there is
 *     no limit
 * @param pickUntil when a shift can be picked no more
 * @param withdrawUntil when a pick can be given back no more
 */
public record PickAgreement(
    OptionalInt maximumShifts,
    OptionalInt maximumMinutes,
    Optional<CutOff> pickUntil,
    Optional<CutOff> withdrawUntil) {

  /** As the rules and the phase of the period allow. */
  public static final PickAgreement NO_LIMITS =
      new PickAgreement(
          OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Optional.empty());

  /**
   * @throws IllegalArgumentException if a limit leaves nothing to pick
   */
  public PickAgreement {
    maximumShifts.ifPresent(most -> Numbers.requireFrom(1, "most shifts", most));
    maximumMinutes.ifPresent(most -> Numbers.requireFrom(1, "most minutes", most));
  }

  /**
   * How many more shifts somebody may get who holds this; below zero where she holds more than was
   * agreed, {@link Integer#MAX_VALUE} where there is no limit.
   */
  public int shiftsLeft(HeldWork held) {
    return left(maximumShifts, held.shifts());
  }

  /** The same of minutes of work. */
  public int minutesLeft(HeldWork held) {
    return left(maximumMinutes, held.minutes());
  }

  private static int left(OptionalInt most, int held) {
    return most.isPresent() ? most.getAsInt() - held : Integer.MAX_VALUE;
  }
}
