package org.samenrooster.files;

/** On what the text of a rule rests: how far a customer may trust it. */
public enum Basis {
  /** The text of the law was read word for word. */
  LAW,
  /** The text of an older edition of the agreement was read. */
  OLD_AGREEMENT,
  /** Somebody else's account of the text was read. */
  SECOND_HAND,
  /** Nobody has looked it up. */
  UNVERIFIED,
  /** Samenrooster or the customer made it. */
  OWN;

  /** Whether a rule may forbid; what was not read in the law itself warns at most. */
  public boolean mayBlock() {
    return this == LAW || this == OWN;
  }
}
