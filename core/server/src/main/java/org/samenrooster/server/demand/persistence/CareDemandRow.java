package org.samenrooster.server.demand.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.samenrooster.server.demand.application.CareDemands.StoredCareDemand;

/** A team's care demand as one document. */
@Entity
@Table(name = "care_demand")
class CareDemandRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  private String document;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Version private int version = 1;

  /** For JPA. */
  protected CareDemandRow() {
    this("", "");
  }

  CareDemandRow(String organisationId, String teamId) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = organisationId;
    this.teamId = teamId;
    this.document = "";
    this.changedAt = Instant.EPOCH;
  }

  void take(String json, Instant now) {
    document = json;
    changedAt = now;
  }

  StoredCareDemand stored() {
    return new StoredCareDemand(version, document);
  }
}
