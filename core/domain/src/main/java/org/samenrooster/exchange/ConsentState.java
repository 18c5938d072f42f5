package org.samenrooster.exchange;

/** What one member has said to a change. */
public enum ConsentState {
  /** Nothing yet. */
  ASKED,
  /** Yes, in person. */
  GIVEN,
  /** Yes by telephone, as the team lead wrote down. */
  BY_PHONE,
  /** No, or not any more. */
  REFUSED,
  /** That there was a yes by telephone is not so. */
  DISPUTED,
  /** The answer was not needed any more. */
  LAPSED;

  /** Whether it is a yes. */
  public boolean isYes() {
    return this == GIVEN || this == BY_PHONE;
  }
}
