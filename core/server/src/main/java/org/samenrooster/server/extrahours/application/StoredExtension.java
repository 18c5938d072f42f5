package org.samenrooster.server.extrahours.application;

import java.time.Instant;
import java.util.Optional;
import org.samenrooster.hours.extra.ContractExtension;

/**
 * A contract extension as it is stored.
 *
 * @param extension whose member is the person: a contract is with the organisation
 * @param place where it was proposed
 * @param proposed by whom and when
 * @param answered by whom and when, once somebody said anything to it
 * @param sent when HR confirmed it
 */
public record StoredExtension(
    ContractExtension extension,
    Place place,
    Said proposed,
    Optional<Said> answered,
    Optional<Sent> sent) {

  /** In which team it was proposed, to which of its members. */
  public record Place(String teamId, String memberId) {}

  /** Who said something, by name, and when. */
  public record Said(String personName, Instant at) {}

  /** Who confirmed it for HR and when, and what it is called there. */
  public record Sent(Said by, Optional<String> reference) {}
}
