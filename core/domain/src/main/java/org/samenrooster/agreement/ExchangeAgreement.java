package org.samenrooster.agreement;

/**
 * How shifts move between people once a roster is published.
 *
 * @param approval when the team lead has to agree
 * @param openShifts to whom an open shift goes
 * @param swapRings whether rings of three or four are looked for among swap wishes
 * @param ringExpiryHours how long everybody in a ring has to answer
 * @param offerExpiryHours how long any other offer stands
 */
public record ExchangeAgreement(
    Approval approval,
    OpenShifts openShifts,
    boolean swapRings,
    int ringExpiryHours,
    int offerExpiryHours) {

  /** When an exchange waits for the team lead. */
  public enum Approval {
    ALWAYS,
    /** Where a rule warns of something for anybody in it. */
    WITH_WARNINGS,
    NEVER
  }

  /** To whom an open shift goes. */
  public enum OpenShifts {
    /** To the first who says yes. */
    FIRST_COME,
    /** To whom the team lead chooses of those who apply. */
    APPLY_AND_CHOOSE
  }

  /**
   * @throws IllegalArgumentException if an offer expires at once
   */
  public ExchangeAgreement {
    Numbers.requireFrom(1, "hours for a ring", ringExpiryHours);
    Numbers.requireFrom(1, "hours for an offer", offerExpiryHours);
  }
}
