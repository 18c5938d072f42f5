package org.samenrooster.team;

/** How a person is bound to the organisation. The last two are engagements, not employments. */
public enum ContractKind {
  FIXED,
  MIN_MAX,
  ON_CALL,
  BANDWIDTH,
  DAY_PARTS,
  SELF_EMPLOYED,
  AGENCY;

  /** Own staff go before engagements when work is given out. */
  public boolean isEmployment() {
    return this != SELF_EMPLOYED && this != AGENCY;
  }

  /** Whether the contract promises no hours of its own. */
  public boolean promisesNoHours() {
    return this == ON_CALL || !isEmployment();
  }
}
