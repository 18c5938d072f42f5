package org.samenrooster.server.telling.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.turns.PersonLock;
import org.samenrooster.server.telling.application.Preferences.Stored;
import org.samenrooster.telling.NotificationPreferences;

/** A person says what she wants of notifications; it holds for what happens from now on. */
@Dependent
public final class StorePreferences {

  private final PersonLock lock;
  private final Preferences preferences;

  @Inject
  StorePreferences(PersonLock lock, Preferences preferences) {
    this.lock = lock;
    this.preferences = preferences;
  }

  /**
   * Stores the caller's own; to be called in a transaction.
   *
   * @param versionCheck is told the stored version, if there is one, and throws if the caller has
   *     not seen it
   */
  public Stored store(
      Caller caller, Consumer<OptionalInt> versionCheck, NotificationPreferences wanted) {
    // Two first documents at once would both find none.
    lock.lock(caller.organisationId(), caller.personId());
    var before = preferences.of(caller.organisationId(), caller.personId()).map(Stored::version);
    versionCheck.accept(before.map(OptionalInt::of).orElse(OptionalInt.empty()));
    return preferences.store(caller.organisationId(), caller.personId(), wanted);
  }
}
