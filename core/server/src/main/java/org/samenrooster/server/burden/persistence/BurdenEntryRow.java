package org.samenrooster.server.burden.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.samenrooster.burden.BurdenEntry;
import org.samenrooster.burden.BurdenKind;
import org.samenrooster.server.burden.application.Burdens.Cause;
import org.samenrooster.server.burden.application.Burdens.CauseKind;
import org.samenrooster.server.burden.application.Burdens.Entered;
import org.samenrooster.server.team.application.StoredTeam;

/** A line of the burden ledger; never changed. */
@Entity
@Table(name = "burden_entry")
class BurdenEntryRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "member_id")
  private String memberId;

  @Enumerated(EnumType.STRING)
  private BurdenKind kind;

  @Column(name = "entry_day")
  private LocalDate entryDay;

  private int weight;

  @Enumerated(EnumType.STRING)
  @Column(name = "cause_kind")
  private CauseKind causeKind;

  @Column(name = "cause_id")
  private String causeId;

  @Column(name = "entered_at")
  private Instant enteredAt;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected BurdenEntryRow() {}

  BurdenEntryRow(StoredTeam team, Cause cause, Line line) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.memberId = line.memberId();
    this.kind = line.entry().kind();
    this.entryDay = line.entry().day();
    this.weight = line.entry().weight();
    this.causeKind = cause.kind();
    this.causeId = cause.id();
    this.enteredAt = line.at();
  }

  /** Whose entry, and when it was made. */
  record Line(String memberId, BurdenEntry entry, Instant at) {}

  String memberId() {
    return memberId;
  }

  BurdenEntry entry() {
    return new BurdenEntry(kind, entryDay, weight);
  }

  Entered entered() {
    return new Entered(entry(), causeKind, enteredAt);
  }
}
