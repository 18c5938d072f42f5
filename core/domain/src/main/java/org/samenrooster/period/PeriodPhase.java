package org.samenrooster.period;

/** Where a roster period stands between a draft and a closed book. */
public enum PeriodPhase {
  /** Dates only; the base roster is not rolled out yet. */
  DRAFT,
  /** Wishes, unseen by others. */
  WISHING,
  /** The team sees coverage and picks open shifts. */
  PICKING,
  /** Picking is over; what is left is filled. */
  COMPLETING,
  /** The team lead looks at it and approves. */
  APPROVAL,
  /** Fixed (vaststellen): from now on changes need consent. */
  PUBLISHED,
  /** Worked hours are settled. */
  CLOSED;

  /** Whether members may pick and withdraw. */
  public boolean allowsPicking() {
    return this == PICKING;
  }

  /** Whether members may say what they wish for. */
  public boolean allowsWishing() {
    return this == WISHING;
  }

  /** Whether everybody has spoken, so that who makes the roster may read the wishes. */
  public boolean showsWishes() {
    return compareTo(WISHING) > 0;
  }
}
