package org.samenrooster.exchange;

/** What a change of a published roster is. */
public enum ChangeKind {
  /** A member gives a shift to one colleague. */
  GIVE_AWAY,
  /** A member asks several colleagues to take a shift over; the first yes has it. */
  COVER,
  /** Two members each take the shift of the other. */
  SWAP,
  /** Two to four members with swap wishes of whom each takes the shift of the next; found. */
  RING,
  /** The team lead offers an open shift to one member or several. */
  OPEN_SHIFT_OFFER,
  /** The team lead asks a member to give up a shift, to take an open one, or both. */
  LATE_CHANGE;

  /** Whether the team lead proposes it, so that nobody needs to approve it any more. */
  public boolean isProposedByLead() {
    return this == OPEN_SHIFT_OFFER || this == LATE_CHANGE;
  }
}
