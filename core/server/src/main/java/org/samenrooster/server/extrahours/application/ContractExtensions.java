package org.samenrooster.server.extrahours.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.extra.ContractExtension;
import org.samenrooster.hours.extra.ExtensionState;
import org.samenrooster.server.extrahours.application.StoredExtension.Place;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.team.application.StoredTeam;

/** The stored contract extensions. Everything is asked within one organisation. */
public interface ContractExtensions {

  /** Stores a proposal. */
  void add(String organisationId, Place place, ContractExtension proposal, Instant at);

  /** Stores what somebody answered. */
  void answer(String organisationId, ContractExtension answered, String personId, Instant at);

  /** Stores that HR confirmed it. */
  void send(String organisationId, ContractExtension sent, Receipt receipt);

  /** Who confirms for HR, when, and what the extension is called there. */
  record Receipt(String personId, Instant at, Optional<String> reference) {}

  /** The person whose contract a proposal of the team is about. */
  Optional<String> personOf(StoredTeam team, String extensionId);

  /** The person whose contract a proposal is about, in whatever team. */
  Optional<String> personOf(String organisationId, String extensionId);

  /** A proposal as it is in the database now. */
  Optional<StoredExtension> one(String organisationId, String extensionId);

  /** What a person and the organisation agreed to, in whatever team. */
  List<ContractExtension> agreed(String organisationId, String personId);

  /**
   * The proposals of a team, the latest first.
   *
   * @param memberId only those of this member; empty for all
   */
  List<StoredExtension> latestFirst(StoredTeam team, Optional<String> memberId, MomentPage page);

  /** Those of all teams in one agreed state, the earliest answer first. */
  List<HrExtension> forHr(String organisationId, ExtensionState state, MomentPage page);

  /** One of them. */
  Optional<HrExtension> oneForHr(String organisationId, String extensionId);
}
