package org.samenrooster.server.platform.access;

import java.util.Optional;
import org.samenrooster.server.platform.security.Role;

/**
 * Somebody reads what is kept about others; never what it says.
 *
 * @param operation the operation of the contract
 * @param content a kind of content, such as {@code HOURS}
 */
record Access(Reader reader, String operation, String content, Whose whose) {

  /**
   * Who reads.
   *
   * @param role which lets him
   */
  record Reader(String organisationId, String personId, Role role) {}

  /**
   * Of whom: of a member or a person, or else of everybody in the team.
   *
   * @param teamId the team of the address
   */
  record Whose(Optional<String> teamId, Optional<String> memberId, Optional<String> personId) {

    static Whose member(Optional<String> teamId, String memberId) {
      return new Whose(teamId, Optional.of(memberId), Optional.empty());
    }

    static Whose person(Optional<String> teamId, String personId) {
      return new Whose(teamId, Optional.empty(), Optional.of(personId));
    }

    static Whose team(String teamId) {
      return new Whose(Optional.of(teamId), Optional.empty(), Optional.empty());
    }
  }
}
