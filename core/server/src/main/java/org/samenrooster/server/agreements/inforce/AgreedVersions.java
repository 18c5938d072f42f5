package org.samenrooster.server.agreements.inforce;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenrooster.agreement.AgreementVersion;
import org.samenrooster.agreement.AgreementVersions;

/** The stored agreements of teams. Versions are added, never changed. */
public interface AgreedVersions {

  /** Everything a team ever agreed, the first version first. */
  List<StoredVersion> of(String organisationId, String teamId);

  /**
   * The same, version by version, without who wrote it down. It reads no people: on Derby a read
   * waits for whoever holds the row, and a pick holds the person's.
   */
  Map<AgreementVersion, AgreementsDocument> documents(String organisationId, String teamId);

  /** The same of several teams, by team, in one statement; a team without any is left out. */
  Map<String, Map<AgreementVersion, AgreementsDocument>> documents(
      String organisationId, Set<String> teamIds);

  /**
   * Adds a version without faults.
   *
   * @param personId who wrote it down
   */
  void add(Place place, String personId, AgreementVersion version, AgreementsDocument document);

  /** Which team of which organisation. */
  record Place(String organisationId, String teamId) {}

  /**
   * A version as it is stored.
   *
   * @param document the document in the form of the contract
   * @param by the name of who wrote it down
   * @param at when
   */
  record StoredVersion(
      AgreementVersion version, AgreementsDocument document, String by, Instant at) {}

  /** When which of these versions holds. */
  static AgreementVersions versions(List<StoredVersion> stored) {
    return new AgreementVersions(stored.stream().map(StoredVersion::version).toList());
  }
}
