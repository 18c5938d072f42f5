package org.samenrooster.server.leave.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A person who answered a request for leave. Read only. */
@Entity
@Table(name = "person")
class AnswererRow {

  @Id private String id;

  @Column(name = "display_name")
  private String displayName;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected AnswererRow() {}
}
