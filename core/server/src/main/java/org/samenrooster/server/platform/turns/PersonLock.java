package org.samenrooster.server.platform.turns;

import java.util.Collection;

/** Lets one person change his roster once at a time, wherever he is signed in. */
public interface PersonLock {

  /**
   * Waits until no other transaction has locked this person, and keeps others waiting until the
   * transaction that asks has ended. The same human being in another organisation counts as the
   * same person.
   */
  void lock(String organisationId, String personId);

  /**
   * Locks several people, always in the same order, so that two changes among the same people wait
   * for each other one after the other.
   */
  void lock(String organisationId, Collection<String> personIds);
}
