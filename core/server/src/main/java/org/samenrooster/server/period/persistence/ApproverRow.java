package org.samenrooster.server.period.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The name of a person who approved a period, or said something about it. Read only. */
@Entity
@Table(name = "person")
class ApproverRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "display_name")
  private String displayName;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ApproverRow() {}

  String id() {
    return id;
  }

  String displayName() {
    return displayName;
  }
}
