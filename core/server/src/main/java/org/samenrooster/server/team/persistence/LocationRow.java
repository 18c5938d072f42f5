package org.samenrooster.server.team.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place where teams work; it comes to be with the first team that names it. */
@Entity
@Table(name = "location")
class LocationRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  private String name;

  /** For JPA. */
  protected LocationRow() {
    this("", "", "");
  }

  LocationRow(String organisationId, String id, String name) {
    this.id = id;
    this.organisationId = organisationId;
    this.name = name;
  }

  String id() {
    return id;
  }

  String name() {
    return name;
  }
}
