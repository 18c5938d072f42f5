package org.samenrooster.server.team.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.team.TeamDraft.EmploymentDraft;

/** A contract of a person with the organisation, as it was written. */
@Entity
@Table(name = "employment")
class EmploymentRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "contract_kind")
  private String contractKind;

  @Column(name = "weekly_minutes")
  private int weeklyMinutes;

  @Column(name = "min_weekly_minutes")
  private @Nullable Integer minWeeklyMinutes;

  @Column(name = "max_weekly_minutes")
  private @Nullable Integer maxWeeklyMinutes;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_until")
  private @Nullable LocalDate validUntil;

  /** For JPA. */
  protected EmploymentRow() {
    this("", "", new EmploymentDraft("", 0, null, null, TeamRoleRow.ALWAYS.toString(), null));
  }

  EmploymentRow(String organisationId, String personId, EmploymentDraft draft) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = organisationId;
    this.personId = personId;
    this.contractKind = Objects.requireNonNull(draft.contractKind());
    this.weeklyMinutes = Objects.requireNonNull(draft.weeklyMinutes());
    this.minWeeklyMinutes = draft.minWeeklyMinutes();
    this.maxWeeklyMinutes = draft.maxWeeklyMinutes();
    this.validFrom = from(draft);
    this.validUntil = until(draft);
  }

  private static LocalDate from(EmploymentDraft draft) {
    return LocalDate.parse(Objects.requireNonNull(draft.from()));
  }

  private static @Nullable LocalDate until(EmploymentDraft draft) {
    return draft.until() == null ? null : LocalDate.parse(draft.until());
  }

  /** The same contract with what was agreed since. */
  void take(EmploymentDraft draft) {
    weeklyMinutes = Objects.requireNonNull(draft.weeklyMinutes());
    minWeeklyMinutes = draft.minWeeklyMinutes();
    maxWeeklyMinutes = draft.maxWeeklyMinutes();
    validFrom = from(draft);
    validUntil = until(draft);
  }

  boolean beginsAs(EmploymentDraft draft) {
    return contractKind.equals(draft.contractKind()) && validFrom.equals(from(draft));
  }

  /** The days that both have, where they are of one kind. */
  long daysSharedWith(EmploymentDraft draft) {
    if (!contractKind.equals(draft.contractKind())) {
      return 0;
    }
    var from = later(validFrom, from(draft));
    return ChronoUnit.DAYS.between(from, earlier(endOf(validUntil), endOf(until(draft))));
  }

  private static LocalDate endOf(@Nullable LocalDate until) {
    return Objects.requireNonNullElse(until, LocalDate.MAX);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  String id() {
    return id;
  }

  EmploymentDraft draft() {
    return new EmploymentDraft(
        contractKind,
        weeklyMinutes,
        minWeeklyMinutes,
        maxWeeklyMinutes,
        validFrom.toString(),
        Text.of(validUntil));
  }

  String personId() {
    return personId;
  }
}
