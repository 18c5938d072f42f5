package org.samenrooster.server.agreements.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.samenrooster.agreement.AgreementVersion;
import org.samenrooster.server.agreements.inforce.AgreedVersions.Place;
import org.samenrooster.server.agreements.inforce.AgreedVersions.StoredVersion;
import org.samenrooster.server.agreements.inforce.AgreementsDocument;

/** One version of what a team has agreed. */
@Entity
@Table(name = "team_agreement")
class TeamAgreementRow {

  @Id private String id = UUID.randomUUID().toString();

  @Column(name = "organisation_id")
  private String organisationId = "";

  @Column(name = "team_id")
  private String teamId = "";

  @Column(name = "version_number")
  private int number;

  @Column(name = "from_date")
  private LocalDate from = LocalDate.EPOCH;

  private String document = "";

  @Column(name = "agreed_by")
  private String agreedBy = "";

  @Column(name = "agreed_at")
  private Instant agreedAt = Instant.EPOCH;

  /** For JPA. */
  protected TeamAgreementRow() {}

  TeamAgreementRow(
      Place place, AgreementVersion version, AgreementsDocument document, Written written) {
    this.organisationId = place.organisationId();
    this.teamId = place.teamId();
    this.number = version.number();
    this.from = version.from();
    this.document = document.json();
    this.agreedBy = written.personId();
    this.agreedAt = written.at();
  }

  /** Who wrote it down, and when. */
  record Written(String personId, Instant at) {}

  String teamId() {
    return teamId;
  }

  AgreementVersion version() {
    return new AgreementVersion(number, from);
  }

  AgreementsDocument document() {
    return AgreementsDocument.parse(document);
  }

  StoredVersion stored(String by) {
    return new StoredVersion(version(), document(), by, agreedAt);
  }
}
