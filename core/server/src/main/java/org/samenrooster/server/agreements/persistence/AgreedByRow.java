package org.samenrooster.server.agreements.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The person who wrote agreements down. Read only. */
@Entity
@Table(name = "person")
class AgreedByRow {

  @Id private String id;

  @Column(name = "display_name")
  private String displayName;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected AgreedByRow() {}
}
