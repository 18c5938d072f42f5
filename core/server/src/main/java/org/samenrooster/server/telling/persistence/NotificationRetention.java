package org.samenrooster.server.telling.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.samenrooster.server.platform.jobs.RecurringJob;
import org.samenrooster.server.platform.jobs.Retention;
import org.samenrooster.server.platform.persistence.OldRows;

/** Forgets notifications after half a year, read or not. */
@Dependent
class NotificationRetention implements RecurringJob, Retention {

  private static final Duration KEPT = Duration.ofDays(183);

  private final OldRows old;

  @Inject
  NotificationRetention(OldRows old) {
    this.old = old;
  }

  @Override
  public String name() {
    return "notification-retention";
  }

  @Override
  public String what() {
    return "notifications";
  }

  @Override
  public Duration kept() {
    return KEPT;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    old.delete(KEPT, "delete from notification where told_at < ?", List.of());
  }
}
