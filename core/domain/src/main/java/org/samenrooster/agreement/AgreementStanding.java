package org.samenrooster.agreement;

import java.util.OptionalInt;

/**
 * Where one person stands in a roster period with what the team agreed.
 *
 * @param held what she holds
 * @param leastUnpopular the least number of unpopular shifts for that many shifts
 * @param maximumShifts most shifts; empty where there is no limit
 * @param maximumMinutes most minutes; empty where there is no limit
 */
public record AgreementStanding(
    HeldWork held, int leastUnpopular, OptionalInt maximumShifts, OptionalInt maximumMinutes) {

  /** Where somebody who holds this stands. */
  public static AgreementStanding of(TeamAgreements agreements, HeldWork held) {
    return new AgreementStanding(
        held,
        agreements.unpopular().leastOf(held.shifts()),
        agreements.picking().maximumShifts(),
        agreements.picking().maximumMinutes());
  }

  /** Whether she has her part of unpopular work. */
  public boolean hasEnoughUnpopular() {
    return held.unpopular() >= leastUnpopular;
  }

  /** Whether she holds no more than was agreed. */
  public boolean isWithinMaximum() {
    return held.shifts() <= maximumShifts.orElse(Integer.MAX_VALUE)
        && held.minutes() <= maximumMinutes.orElse(Integer.MAX_VALUE);
  }

  /** Whether everything is as agreed. */
  public boolean isAsAgreed() {
    return hasEnoughUnpopular() && isWithinMaximum();
  }
}
