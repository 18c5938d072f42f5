package org.samenrooster.api;

import java.util.Optional;
import java.util.Set;

/**
 * One operation of the contract.
 *
 * @param id operationId, the name of the generated method
 * @param method HTTP method in capitals
 * @param path path template below the server's address, such as {@code /teams/{teamId}}
 * @param tag resource it belongs to; decides the generated interface
 * @param command whether it changes something and therefore needs an {@code Idempotency-Key}
 * @param hasBody whether the contract describes a body for its request
 * @param roles who may call it, as in {@code x-roles}: roles, {@code SIGNED_IN} or {@code EVERYONE}
 * @param personal what it answers of other people beyond what every colleague sees, as in {@code
 *     x-personal}; empty where that is nothing, and for a command
 * @param statuses the statuses it may answer with
 */
public record Operation(
    String id,
    String method,
    String path,
    String tag,
    boolean command,
    boolean hasBody,
    Set<String> roles,
    Optional<PersonalContent> personal,
    Set<Integer> statuses) {

  public Operation {
    roles = Set.copyOf(roles);
    statuses = Set.copyOf(statuses);
  }
}
