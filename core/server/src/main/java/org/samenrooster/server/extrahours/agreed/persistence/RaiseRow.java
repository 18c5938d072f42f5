package org.samenrooster.server.extrahours.agreed.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenrooster.hours.ContractRaise;
import org.samenrooster.time.DateRange;

/** An extension of a contract, as far as contract hours depend on it. Read only. */
@Entity
@Table(name = "contract_extension")
class RaiseRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "extra_weekly_minutes")
  private int extraWeeklyMinutes;

  @Column(name = "from_date")
  private LocalDate from;

  @Column(name = "until_date")
  private LocalDate until;

  /** Present once both sides said yes. */
  @Column(name = "basis_weekly_minutes")
  private @Nullable Integer basisWeeklyMinutes;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected RaiseRow() {}

  String personId() {
    return personId;
  }

  ContractRaise raise() {
    var basis = basisWeeklyMinutes == null ? 0 : basisWeeklyMinutes;
    return new ContractRaise(id, new DateRange(from, until), basis + extraWeeklyMinutes);
  }
}
