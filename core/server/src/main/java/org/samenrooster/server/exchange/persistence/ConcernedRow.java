package org.samenrooster.server.exchange.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person who has to do with a change. Read only. */
@Entity
@Table(name = "person")
class ConcernedRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "display_name")
  private String displayName;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ConcernedRow() {}
}
