package org.samenrooster.server.platform.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.samenrooster.server.platform.jobs.RecurringJob;
import org.samenrooster.server.platform.jobs.Retention;
import org.samenrooster.server.platform.persistence.OldRows;

/** Forgets accesses after 13 months: a year can be looked back on as a whole. */
@Dependent
class AccessRetention implements RecurringJob, Retention {

  private static final Duration KEPT = Duration.ofDays(396);

  private final OldRows old;

  @Inject
  AccessRetention(OldRows old) {
    this.old = old;
  }

  @Override
  public String name() {
    return "access-retention";
  }

  @Override
  public String what() {
    return "accesses";
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
    old.delete(KEPT, "delete from data_access where accessed_at < ?", List.of());
  }
}
