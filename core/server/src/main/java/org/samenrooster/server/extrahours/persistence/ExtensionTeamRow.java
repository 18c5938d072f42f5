package org.samenrooster.server.extrahours.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import org.samenrooster.server.extrahours.application.HrExtension;

/** The team in which an extension was agreed. Read only. */
@Entity
@Table(name = "team")
class ExtensionTeamRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  private String name;

  private String zone;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ExtensionTeamRow() {}

  HrExtension.Home home() {
    return new HrExtension.Home(name, ZoneId.of(zone));
  }
}
