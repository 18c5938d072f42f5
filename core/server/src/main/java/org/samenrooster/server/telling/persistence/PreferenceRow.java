package org.samenrooster.server.telling.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenrooster.server.telling.application.Preferences.Stored;
import org.samenrooster.telling.NotificationKind;
import org.samenrooster.telling.NotificationPreferences;

/** What one person wants of notifications. */
@Entity
@Table(name = "notification_preference")
class PreferenceRow {

  @Id private String id = UUID.randomUUID().toString();

  @Column(name = "organisation_id")
  private String organisationId = "";

  @Column(name = "person_id")
  private String personId = "";

  @Column(name = "in_quiet_hours")
  private boolean inQuietHours;

  @Column(name = "on_days_off")
  private boolean onDaysOff;

  @Column(name = "left_out")
  private String leftOut = "";

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  @Version private int version = 1;

  /** For JPA. */
  protected PreferenceRow() {}

  PreferenceRow(String organisationId, String personId) {
    this.organisationId = organisationId;
    this.personId = personId;
  }

  void take(NotificationPreferences wanted, Instant now) {
    inQuietHours = wanted.inQuietHours();
    onDaysOff = wanted.onDaysOff();
    leftOut = wanted.leftOut().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    changedAt = now;
  }

  Stored stored() {
    var kinds =
        Arrays.stream(leftOut.split(" "))
            .filter(name -> !name.isEmpty())
            .map(NotificationKind::valueOf)
            .collect(Collectors.toSet());
    return new Stored(new NotificationPreferences(inQuietHours, onDaysOff, kinds), version);
  }
}
