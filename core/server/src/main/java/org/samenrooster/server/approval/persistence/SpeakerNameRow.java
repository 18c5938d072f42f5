package org.samenrooster.server.approval.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The name of a person who sent a period back or named a deputy. Read only. */
@Entity
@Table(name = "person")
class SpeakerNameRow {

  @Id private String id;

  @Column(name = "display_name")
  private String displayName;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected SpeakerNameRow() {}

  String displayName() {
    return displayName;
  }
}
