package org.samenrooster.server.extrahours.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.hours.extra.ContractExtension;
import org.samenrooster.hours.extra.ExtensionState;
import org.samenrooster.server.extrahours.application.ContractExtensions.Receipt;
import org.samenrooster.server.extrahours.application.StoredExtension;
import org.samenrooster.server.extrahours.application.StoredExtension.Place;
import org.samenrooster.server.extrahours.application.StoredExtension.Said;
import org.samenrooster.server.extrahours.application.StoredExtension.Sent;
import org.samenrooster.time.DateRange;

/** The proposal of a contract extension and what came of it. */
@Entity
@Table(name = "contract_extension")
class ContractExtensionRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "extra_weekly_minutes")
  private int extraWeeklyMinutes;

  @Column(name = "from_date")
  private LocalDate from;

  @Column(name = "until_date")
  private LocalDate until;

  @Enumerated(EnumType.STRING)
  private ExtensionState state;

  @Column(name = "basis_weekly_minutes")
  private @Nullable Integer basisWeeklyMinutes;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "answered_by")
  private @Nullable String answeredBy;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "sent_by")
  private @Nullable String sentBy;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  @Column(name = "hr_reference")
  private @Nullable String hrReference;

  @Version private int version = 1;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ContractExtensionRow() {}

  ContractExtensionRow(
      String organisationId, Place place, ContractExtension proposal, Instant proposedAt) {
    this.id = proposal.id();
    this.organisationId = organisationId;
    this.teamId = place.teamId();
    this.memberId = place.memberId();
    this.personId = proposal.memberId();
    this.extraWeeklyMinutes = proposal.extraWeeklyMinutes();
    this.from = proposal.weeks().from();
    this.until = proposal.weeks().until();
    this.state = proposal.state();
    this.proposedBy = proposal.proposedBy();
    this.proposedAt = proposedAt;
  }

  void answered(ContractExtension answered, String personId, Instant at) {
    state = answered.state();
    basisWeeklyMinutes = answered.basisWeeklyMinutes().orElse(null);
    answeredBy = personId;
    answeredAt = at;
  }

  void sent(ContractExtension sent, Receipt receipt) {
    state = sent.state();
    sentBy = receipt.personId();
    sentAt = receipt.at();
    hrReference = receipt.reference().orElse(null);
  }

  ContractExtension extension() {
    return new ContractExtension(
        id,
        personId,
        proposedBy,
        extraWeeklyMinutes,
        new DateRange(from, until),
        state,
        Optional.ofNullable(basisWeeklyMinutes));
  }

  /** With the names of those who proposed it, answered it and confirmed it for HR. */
  StoredExtension stored(String proposer, @Nullable String answerer, @Nullable String sender) {
    return new StoredExtension(
        extension(),
        new Place(teamId, memberId),
        new Said(proposer, proposedAt),
        said(answerer, answeredAt),
        said(sender, sentAt).map(by -> new Sent(by, Optional.ofNullable(hrReference))));
  }

  private static Optional<Said> said(@Nullable String name, @Nullable Instant at) {
    return name == null || at == null ? Optional.empty() : Optional.of(new Said(name, at));
  }
}
