package org.samenrooster.server.telling.application;

import java.util.Optional;
import org.samenrooster.telling.NotificationPreferences;

/** What people want of notifications. */
public interface Preferences {

  /** What a person has said; empty if nothing. */
  Optional<Stored> of(String organisationId, String personId);

  /** Stores what a person wants; the new version. */
  Stored store(String organisationId, String personId, NotificationPreferences wanted);

  /** Preferences with the version they have. */
  record Stored(NotificationPreferences wanted, int version) {}
}
