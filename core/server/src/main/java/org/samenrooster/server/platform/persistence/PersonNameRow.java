package org.samenrooster.server.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who did or said something, as far as others read the name. Read only. */
@Entity
@Table(name = "person")
public class PersonNameRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "display_name")
  private String displayName;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected PersonNameRow() {}

  /** Who. */
  public String id() {
    return id;
  }

  /** The name. */
  public String displayName() {
    return displayName;
  }
}
