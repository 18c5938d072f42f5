package org.samenrooster.server.exchange.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The version of a shift of a change as it is now. Read only. */
@Entity
@Table(name = "shift")
class ChangedShiftRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  private int version;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ChangedShiftRow() {}
}
