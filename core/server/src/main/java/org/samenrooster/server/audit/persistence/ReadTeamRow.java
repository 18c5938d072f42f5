package org.samenrooster.server.audit.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The team in which something was read. Read only. */
@Entity
@Table(name = "team")
class ReadTeamRow {

  @Id private String id;

  private String name;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ReadTeamRow() {}
}
