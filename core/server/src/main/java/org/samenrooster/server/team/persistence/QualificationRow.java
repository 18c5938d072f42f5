package org.samenrooster.server.team.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.samenrooster.team.Level;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.TeamDraft.QualificationDraft;

/** What someone in the team can be allowed to do. */
@Entity
@Table(name = "qualification")
class QualificationRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  private String code;
  private String name;
  private int level;

  /** For JPA. */
  protected QualificationRow() {
    this(new TeamKey("", ""), "");
  }

  QualificationRow(TeamKey team, String code) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.teamId();
    this.code = code;
    this.name = "";
    this.level = 1;
  }

  void take(QualificationDraft draft) {
    name = Objects.requireNonNull(draft.name());
    level = Objects.requireNonNull(draft.level());
  }

  QualificationDraft draft() {
    return new QualificationDraft(code, name, level);
  }

  Qualification qualification() {
    return new Qualification(code, name, new Level(level));
  }

  String id() {
    return id;
  }

  String code() {
    return code;
  }
}
