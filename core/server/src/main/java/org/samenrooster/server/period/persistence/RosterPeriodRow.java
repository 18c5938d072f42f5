package org.samenrooster.server.period.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.period.application.RosterPeriod;
import org.samenrooster.server.period.application.RosterPeriod.Approval;
import org.samenrooster.server.period.application.RosterPeriod.Left;
import org.samenrooster.server.platform.persistence.PersonNameRow;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** A roster period. */
@Entity
@Table(name = "roster_period")
class RosterPeriodRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "from_date")
  private LocalDate fromDate;

  @Column(name = "until_date")
  private LocalDate untilDate;

  @Enumerated(EnumType.STRING)
  private PeriodPhase phase;

  @Column(name = "rolled_out")
  private boolean rolledOut;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "approved_by")
  private @Nullable PersonNameRow approver;

  @Column(name = "approved_at")
  private @Nullable Instant approvedAt;

  @Column(name = "shortfall_acknowledged")
  private boolean shortfallAcknowledged;

  @Column(name = "unaccepted_warnings")
  private @Nullable Integer unacceptedWarnings;

  @Column(name = "own_line_open")
  private boolean ownLineOpen;

  private @Nullable String remark;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Version private int version = 1;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected RosterPeriodRow() {}

  RosterPeriodRow(StoredTeam team, RosterPeriod period) {
    this.id = period.id();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.fromDate = period.dates().from();
    this.untilDate = period.dates().until();
    this.phase = period.phase();
  }

  /**
   * Takes over everything that can change.
   *
   * @param by the row of the person whose approval stands, if one does
   */
  void take(RosterPeriod period, @Nullable PersonNameRow by) {
    phase = period.phase();
    rolledOut = period.rolledOut();
    publishedAt = period.publishedAt().orElse(null);
    approver = by;
    approvedAt = period.approval().map(Approval::at).orElse(null);
    var left = period.approval().map(Approval::left);
    shortfallAcknowledged = left.filter(Left::shortfallAcknowledged).isPresent();
    unacceptedWarnings =
        left.map(Left::unacceptedWarnings)
            .filter(OptionalInt::isPresent)
            .map(OptionalInt::getAsInt)
            .orElse(null);
    ownLineOpen = left.filter(Left::ownLine).isPresent();
    remark = period.approval().flatMap(Approval::remark).orElse(null);
  }

  RosterPeriod period() {
    return new RosterPeriod(
        id,
        new DateRange(fromDate, untilDate),
        phase,
        rolledOut,
        approval(),
        Optional.ofNullable(publishedAt),
        version);
  }

  private Optional<Approval> approval() {
    return Optional.ofNullable(approver)
        .map(
            by ->
                new Approval(
                    by.id(),
                    by.displayName(),
                    Objects.requireNonNull(approvedAt),
                    new Left(shortfallAcknowledged, unaccepted(), ownLineOpen),
                    Optional.ofNullable(remark)));
  }

  private OptionalInt unaccepted() {
    return unacceptedWarnings == null ? OptionalInt.empty() : OptionalInt.of(unacceptedWarnings);
  }
}
