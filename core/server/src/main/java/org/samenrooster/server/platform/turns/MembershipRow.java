package org.samenrooster.server.platform.turns;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A membership, as far as it can be locked. */
@Entity
@Table(name = "team_member")
class MembershipRow {

  @Id private String id;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected MembershipRow() {}
}
