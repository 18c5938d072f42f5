package org.samenrooster.server.team.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.team.application.TeamDocument;
import org.samenrooster.server.team.application.TeamQuery.TeamEntry;
import org.samenrooster.team.BaseRosterMode;

/** A team without what belongs to it. Its version grows with every change of anything in it. */
@Entity
@Table(name = "team")
class TeamRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "location_id")
  private @Nullable String locationId;

  private String name;
  private String zone;

  @Column(name = "rule_pack")
  private String rulePack;

  @Column(name = "base_roster_mode")
  @Enumerated(EnumType.STRING)
  private BaseRosterMode baseRosterMode;

  @Column(name = "cost_centre")
  private @Nullable String costCentre;

  @Version private int version = 1;

  /** For JPA. */
  protected TeamRow() {
    this("", "");
  }

  TeamRow(String organisationId, String id) {
    this.id = id;
    this.organisationId = organisationId;
    this.name = "";
    this.zone = "";
    this.rulePack = "";
    this.baseRosterMode = BaseRosterMode.FREE;
  }

  /** Takes over what a document without faults says about the team itself. */
  void take(TeamDocument document, Optional<String> location) {
    var draft = document.draft();
    name = Objects.requireNonNull(draft.name());
    zone = Objects.requireNonNull(draft.zone());
    rulePack = Objects.requireNonNull(draft.rulePack());
    baseRosterMode = BaseRosterMode.valueOf(Objects.requireNonNull(draft.baseRosterMode()));
    locationId = location.orElse(null);
    costCentre = document.costCentre().orElse(null);
  }

  TeamEntry entry(Optional<String> locationName) {
    return new TeamEntry(id, name, locationName, zone, rulePack, baseRosterMode);
  }

  String id() {
    return id;
  }

  String organisationId() {
    return organisationId;
  }

  Optional<String> locationId() {
    return Optional.ofNullable(locationId);
  }

  Optional<String> costCentre() {
    return Optional.ofNullable(costCentre);
  }

  String name() {
    return name;
  }

  String zone() {
    return zone;
  }

  String rulePack() {
    return rulePack;
  }

  String baseRosterMode() {
    return baseRosterMode.name();
  }

  int version() {
    return version;
  }
}
