package org.samenrooster.server.telling.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.samenrooster.server.platform.persistence.OldRows;
import org.samenrooster.server.platform.persistence.OldRowsJob;

/** Forgets notifications after half a year, read or not. */
@Dependent
class NotificationRetention extends OldRowsJob {

  @Inject
  NotificationRetention(OldRows old) {
    super(
        old,
        "notification-retention",
        new Promise("notifications", Duration.ofDays(183), Duration.ofHours(6)),
        "delete from notification where told_at < ?",
        List.of());
  }
}
