package org.samenrooster.server.swapwish.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.samenrooster.period.PeriodPhase;

/** The period of the shift of a swap wish as it is now. Read only. */
@Entity
@Table(name = "roster_period")
class WishedPeriodRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Enumerated(EnumType.STRING)
  private PeriodPhase phase;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected WishedPeriodRow() {}
}
