package org.samenrooster.server.telling.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
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

  @Column(name = "by_mail")
  private String byMail = "";

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
    leftOut = text(wanted.leftOut());
    byMail = text(wanted.byMail());
    changedAt = now;
  }

  Stored stored() {
    return new Stored(
        new NotificationPreferences(inQuietHours, onDaysOff, kinds(leftOut), kinds(byMail)),
        version);
  }

  private static String text(Set<NotificationKind> kinds) {
    return kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
  }

  private static Set<NotificationKind> kinds(String text) {
    return Arrays.stream(text.split(" "))
        .filter(name -> !name.isEmpty())
        .map(NotificationKind::valueOf)
        .collect(Collectors.toSet());
  }
}
