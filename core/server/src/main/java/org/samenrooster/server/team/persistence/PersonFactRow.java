package org.samenrooster.server.team.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.team.TeamDraft.FactDraft;

/** A bare limit of a person, never its reason. */
@Entity
@Table(name = "person_fact")
class PersonFactRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  private String fact;

  @Column(name = "valid_from")
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  /** For JPA. */
  protected PersonFactRow() {
    this("", "", new FactDraft("", null, null));
  }

  PersonFactRow(String organisationId, String personId, FactDraft draft) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = organisationId;
    this.personId = personId;
    this.fact = Objects.requireNonNull(draft.fact());
    this.validFrom = draft.from() == null ? null : LocalDate.parse(draft.from());
    this.validUntil = draft.until() == null ? null : LocalDate.parse(draft.until());
  }

  FactDraft draft() {
    return new FactDraft(fact, Text.of(validFrom), Text.of(validUntil));
  }

  String personId() {
    return personId;
  }
}
