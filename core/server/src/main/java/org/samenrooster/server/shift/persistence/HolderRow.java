package org.samenrooster.server.shift.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A membership, as far as it says which person holds a shift. Read and locked only. */
@Entity
@Table(name = "team_member")
class HolderRow {

  @Id private String id;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "organisation_id")
  private String organisationId;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected HolderRow() {}
}
