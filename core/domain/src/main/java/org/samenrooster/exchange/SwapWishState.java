package org.samenrooster.exchange;

/** Where a wish to swap a shift stands. */
public enum SwapWishState {
  /** Rings are looked for. */
  OPEN,
  /** Part of a ring that is offered to all of its members. */
  OFFERED,
  /** The ring was booked. */
  FULFILLED,
  /** Taken back by whose wish it was. */
  WITHDRAWN,
  /** Its shift has begun, is not the wisher's to give any more, or is settled. */
  ENDED;

  /** Whether its shift may be offered in no other wish. */
  public boolean isStanding() {
    return this == OPEN || this == OFFERED;
  }
}
