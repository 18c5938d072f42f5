package org.samenrooster.server.extrahours.application;

import java.time.ZoneId;
import java.util.Optional;

/** An agreed extension with what HR needs to find the person and the team. */
public record HrExtension(StoredExtension stored, Person person, Home team) {

  /**
   * Whose contract it is.
   *
   * @param externalId the number by which the system for HR knows the person
   */
  public record Person(Optional<String> externalId, String name) {}

  /** The team in which it was agreed. */
  public record Home(String name, ZoneId zone) {}
}
