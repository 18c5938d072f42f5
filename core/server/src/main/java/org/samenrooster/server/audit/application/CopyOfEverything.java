package org.samenrooster.server.audit.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that is kept about a person. */
public interface CopyOfEverything {

  /** The person whose membership of a team this is, if there is such a one. */
  Optional<String> personOf(String organisationId, String teamId, String memberId);

  /** Every part, those without an entry included. */
  List<Part> of(String organisationId, String personId);

  /**
   * What is kept in one table.
   *
   * @param name stays as long as the part means the same
   * @param complete whether every entry is in it
   * @param entries names of fields with their values; who is the person or somebody else
   */
  record Part(String name, boolean complete, List<Map<String, String>> entries) {}
}
