package org.samenrooster.agreement;

/**
 * Where one person stands in a roster period with what the team agreed.
 *
 * @param held what she holds
 * @param leastUnpopular the least number of unpopular shifts for that many shifts
 * @param picking the limits of what she holds
 */
public record AgreementStanding(HeldWork held, int leastUnpopular, PickAgreement picking) {

  /** Where somebody who holds this stands. */
  public static AgreementStanding of(TeamAgreements agreements, HeldWork held) {
    return new AgreementStanding(
        held, agreements.unpopular().leastOf(held.shifts()), agreements.picking());
  }

  /** Whether she has her part of unpopular work. */
  public boolean hasEnoughUnpopular() {
    return held.unpopular() >= leastUnpopular;
  }

  /** Whether she holds no more than was agreed. */
  public boolean isWithinMaximum() {
    return picking.shiftsLeft(held) >= 0 && picking.minutesLeft(held) >= 0;
  }

  /** Whether everything is as agreed. */
  public boolean isAsAgreed() {
    return hasEnoughUnpopular() && isWithinMaximum();
  }
}
