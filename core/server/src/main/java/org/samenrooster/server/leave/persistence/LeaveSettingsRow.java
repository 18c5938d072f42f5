package org.samenrooster.server.leave.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.leave.application.LeaveMaster;
import org.samenrooster.server.leave.application.LeaveMasters.StoredMaster;

/** Where an organisation keeps leave. */
@Entity
@Table(name = "leave_settings")
class LeaveSettingsRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Enumerated(EnumType.STRING)
  private LeaveMaster.Where master = LeaveMaster.Where.HERE;

  @Column(name = "ask_at")
  private @Nullable String askAt;

  @Column(name = "changed_by")
  private String changedBy = "";

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  @Version private int version = 1;

  /** For JPA. */
  protected LeaveSettingsRow() {
    this("");
  }

  LeaveSettingsRow(String organisationId) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = organisationId;
  }

  void take(LeaveMaster said, String personId, Instant now) {
    master = said.where();
    askAt = said.askAt().orElse(null);
    changedBy = personId;
    changedAt = now;
  }

  StoredMaster stored() {
    return new StoredMaster(version, new LeaveMaster(master, Optional.ofNullable(askAt)));
  }
}
