package org.samenrooster.burden;

/** What the ledger counts. */
public enum BurdenKind {
  /** A wish that a completion kept, as often as its strength. */
  WISH_KEPT(false),
  /** A wish that was not met, as often as its strength, or a pick that gave way. */
  WISH_GIVEN_UP(false),
  /** A night shift of a published roster. */
  NIGHT(true),
  /** A shift on a Saturday or Sunday of a published roster. */
  WEEKEND(true),
  /** A roster or a change of it that came later than the notice term. */
  LATE_CHANGE(false);

  private final boolean sharedByHours;

  BurdenKind(boolean sharedByHours) {
    this.sharedByHours = sharedByHours;
  }

  /** Whether who works more hours is to have more of it. */
  public boolean isSharedByHours() {
    return sharedByHours;
  }
}
