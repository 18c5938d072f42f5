package org.samenrooster.exchange;

/** What can happen to a change of a published roster. */
public enum ChangeCommand {
  /** The last consent that was needed is there. */
  AGREE,
  /** The shifts change hands. */
  BOOK,
  /** Somebody without whom it cannot be says no. */
  REFUSE,
  /** The team lead says no. */
  DECLINE,
  /** The side that proposed it takes it back. */
  WITHDRAW,
  /** Its time runs out. */
  EXPIRE,
  /** One of its shifts has changed. */
  BREAK,
  /** The shifts go back, because a consent by telephone was disputed. */
  UNDO
}
