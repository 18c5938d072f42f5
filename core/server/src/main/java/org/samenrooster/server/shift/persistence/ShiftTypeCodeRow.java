package org.samenrooster.server.shift.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The code of a shift type, to which shifts point by its id. Read only. */
@Entity
@Table(name = "shift_type")
class ShiftTypeCodeRow {

  @Id private String id;

  private String code;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "organisation_id")
  private String organisationId;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ShiftTypeCodeRow() {}
}
