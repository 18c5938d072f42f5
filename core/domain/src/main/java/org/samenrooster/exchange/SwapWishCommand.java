package org.samenrooster.exchange;

import java.util.Optional;

/** What can happen to a wish to swap a shift. */
public enum SwapWishCommand {
  /** Something else is wanted for the shift. */
  CHANGE,
  /** It becomes part of a ring that is offered. */
  OFFER,
  /** Nothing came of that ring. */
  RELEASE,
  /** That ring was booked. */
  FULFIL,
  /** The booked ring was taken back. */
  REOPEN,
  /** Whose wish it is takes it back. */
  WITHDRAW,
  /** There is nothing to swap any more. */
  END;

  /** What a ring that goes to a state does to the wishes behind it; empty where it still waits. */
  public static Optional<SwapWishCommand> following(ChangeState ring) {
    return switch (ring) {
      case PROPOSED, AGREED -> Optional.empty();
      case BOOKED -> Optional.of(FULFIL);
      case UNDONE -> Optional.of(REOPEN);
      case REFUSED, DECLINED, WITHDRAWN, EXPIRED, BROKEN -> Optional.of(RELEASE);
    };
  }
}
