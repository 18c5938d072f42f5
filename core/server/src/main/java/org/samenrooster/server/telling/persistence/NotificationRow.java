package org.samenrooster.server.telling.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.server.platform.outbox.ToldEvent;
import org.samenrooster.server.telling.application.Notifications.Receiver;
import org.samenrooster.telling.NotificationKind;

/** What one person was told of one event. */
@Entity
@Table(name = "notification")
class NotificationRow {

  @Id private String id = UUID.randomUUID().toString();

  @Column(name = "organisation_id")
  private String organisationId = "";

  @Column(name = "person_id")
  private String personId = "";

  private long sequence;
  private String kind = "";

  @Column(name = "team_id")
  private String teamId = "";

  @Column(name = "period_id")
  private @Nullable String periodId;

  @Column(name = "shift_id")
  private @Nullable String shiftId;

  @Column(name = "extension_id")
  private @Nullable String extensionId;

  @Column(name = "change_id")
  private @Nullable String changeId;

  @Column(name = "told_at")
  private Instant toldAt = Instant.EPOCH;

  @Column(name = "announced_at")
  private Instant announcedAt = Instant.EPOCH;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  /** What is to be mailed of it; the sending of mail changes it. */
  @Column(name = "mail_state")
  private @Nullable String mailState;

  /** For JPA. */
  protected NotificationRow() {}

  NotificationRow(ToldEvent told, NotificationKind kind, Receiver receiver) {
    var event = told.event();
    this.organisationId = event.organisationId();
    this.personId = receiver.personId();
    this.sequence = told.sequence();
    this.kind = kind.name();
    this.teamId = event.teamId();
    this.periodId = detail(event, EventDetail.PERIOD).orElse(null);
    this.shiftId = detail(event, EventDetail.SHIFT).orElse(null);
    this.extensionId = detail(event, EventDetail.CONTRACT_EXTENSION).orElse(null);
    this.changeId = detail(event, EventDetail.ROSTER_CHANGE).orElse(null);
    this.toldAt = told.at();
    this.announcedAt = receiver.announcedAt();
    this.mailState = receiver.byMail() ? "WAITING" : null;
  }

  private static Optional<String> detail(Event event, EventDetail detail) {
    return Optional.ofNullable(event.details().get(detail));
  }
}
