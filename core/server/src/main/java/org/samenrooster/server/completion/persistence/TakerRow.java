package org.samenrooster.server.completion.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The name of a person who took a proposal. Read only. */
@Entity
@Table(name = "person")
class TakerRow {

  @Id private String id;

  @Column(name = "display_name")
  private String displayName;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected TakerRow() {}

  String displayName() {
    return displayName;
  }
}
