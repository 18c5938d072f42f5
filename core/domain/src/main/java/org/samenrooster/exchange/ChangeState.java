package org.samenrooster.exchange;

/** Where a change of a published roster stands. */
public enum ChangeState {
  /** Somebody who has to agree has not answered. */
  PROPOSED,
  /** Everybody agrees; the team lead has not approved it yet. */
  AGREED,
  /** It holds: the shifts are with whom it gave them to. */
  BOOKED,
  /** Somebody without whom it cannot be did not agree. */
  REFUSED,
  /** The team lead did not approve it. */
  DECLINED,
  /** Taken back by the side that proposed it. */
  WITHDRAWN,
  /** Its time ran out first. */
  EXPIRED,
  /** One of its shifts changed meanwhile. */
  BROKEN,
  /** Was booked, and taken back because a consent by telephone was disputed. */
  UNDONE;

  /** Whether anything can still come of it. */
  public boolean isPending() {
    return this == PROPOSED || this == AGREED;
  }
}
