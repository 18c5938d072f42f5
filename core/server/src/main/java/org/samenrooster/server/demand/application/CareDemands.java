package org.samenrooster.server.demand.application;

import java.util.Optional;

/** The stored care demand of each team. */
public interface CareDemands {

  /** The care demand of a team; empty when none was ever stored. */
  Optional<StoredCareDemand> of(String organisationId, String teamId);

  /**
   * Stores a team's care demand, the first one or another one.
   *
   * @param json the document in the form of the contract, without faults
   * @return the new version
   */
  int store(String organisationId, String teamId, String json);

  /**
   * A care demand as it is stored.
   *
   * @param version grows with every change; the document's ETag
   * @param json the document in the form of the contract
   */
  record StoredCareDemand(int version, String json) {}
}
