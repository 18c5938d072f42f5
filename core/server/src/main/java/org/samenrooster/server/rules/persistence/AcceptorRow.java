package org.samenrooster.server.rules.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The name of a person who accepted a warning. Read only. */
@Entity
@Table(name = "person")
class AcceptorRow {

  @Id private String id;

  @Column(name = "display_name")
  private String displayName;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected AcceptorRow() {}
}
