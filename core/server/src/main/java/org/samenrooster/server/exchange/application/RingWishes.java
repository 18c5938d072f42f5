package org.samenrooster.server.exchange.application;

import org.samenrooster.exchange.ChangeState;

/** The swap wishes behind the rings that are offered. */
public interface RingWishes {

  /**
   * Lets the wishes behind a ring follow it; in the transaction in which it went to this state. A
   * change that is no ring has none.
   */
  void follow(String organisationId, String changeId, ChangeState state);
}
