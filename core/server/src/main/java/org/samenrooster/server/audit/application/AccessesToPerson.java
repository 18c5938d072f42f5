package org.samenrooster.server.audit.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.security.Role;

/** Who read what is kept about a person. */
public interface AccessesToPerson {

  /**
   * The accesses of others to what is kept about a person, the newest first: to her own part, and
   * to that of everybody in a team on days on which she was a member of it.
   */
  List<AccessToPerson> of(String organisationId, String personId, MomentPage page);

  /**
   * Somebody read what is kept about a person.
   *
   * @param content a kind of content, such as {@code HOURS}
   * @param mine whether it was her own part, and not that of everybody in the team
   */
  record AccessToPerson(
      String id, Instant at, Reader reader, String content, boolean mine, Optional<Place> place) {}

  /**
   * Who read.
   *
   * @param role which let him
   */
  record Reader(String name, Role role) {}

  /** The team in which it was read. */
  record Place(String teamId, String teamName) {}
}
