package org.samenrooster.server.hours.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenrooster.team.ContractKind;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/** A contract, as far as hours accounts depend on it. Read only. */
@Entity
@Table(name = "employment")
class ContractRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "contract_kind")
  private String contractKind;

  @Column(name = "weekly_minutes")
  private int weeklyMinutes;

  @Column(name = "max_weekly_minutes")
  private @Nullable Integer maxWeeklyMinutes;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ContractRow() {}

  String personId() {
    return personId;
  }

  // Who is no employee is owed no hours; what he works counts all the same.
  Employment contract() {
    var dates =
        validUntil == null ? DateRange.startingOn(validFrom) : new DateRange(validFrom, validUntil);
    var kind = ContractKind.valueOf(contractKind);
    var weekly = kind.isEmployment() ? weeklyMinutes : 0;
    var most = maxWeeklyMinutes == null ? Employment.MAX_WEEKLY_MINUTES : maxWeeklyMinutes;
    return new Employment(id, kind, weekly, weekly, Math.max(weekly, most), dates);
  }
}
