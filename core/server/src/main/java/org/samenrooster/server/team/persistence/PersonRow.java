package org.samenrooster.server.team.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.team.TeamDraft.MemberDraft;

/** A person as one organisation knows him; he may be a member of several teams. */
@Entity
@Table(name = "person")
class PersonRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "external_id")
  private @Nullable String externalId;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "birth_date")
  private @Nullable LocalDate birthDate;

  @Version private int version = 1;

  /** For JPA. */
  protected PersonRow() {
    this("", "");
  }

  PersonRow(String organisationId, String id) {
    this.id = id;
    this.organisationId = organisationId;
    this.displayName = "";
  }

  void take(MemberDraft draft, Optional<String> subject) {
    externalId = subject.orElse(null);
    displayName = String.valueOf(draft.displayName());
    birthDate = draft.birthDate() == null ? null : LocalDate.parse(draft.birthDate());
  }

  String id() {
    return id;
  }

  Optional<String> externalId() {
    return Optional.ofNullable(externalId);
  }

  String displayName() {
    return displayName;
  }

  @Nullable String birthDate() {
    return Text.of(birthDate);
  }
}
