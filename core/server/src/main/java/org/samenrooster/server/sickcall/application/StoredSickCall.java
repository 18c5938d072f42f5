package org.samenrooster.server.sickcall.application;

import java.util.Optional;
import org.samenrooster.sickcall.SickCall;

/**
 * A sick call as it is stored.
 *
 * @param registeredBy the name of who registered it
 */
public record StoredSickCall(SickCall call, Place place, Person person, String registeredBy) {

  /** Whose it is, in which team. */
  public record Place(String teamId, String memberId, String personId) {}

  /** Who it is, as HR knows her. */
  public record Person(String name, Optional<String> externalId) {}

  /** The same, changed. */
  StoredSickCall with(SickCall changed) {
    return new StoredSickCall(changed, place, person, registeredBy);
  }
}
