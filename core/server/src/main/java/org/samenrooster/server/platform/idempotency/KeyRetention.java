package org.samenrooster.server.platform.idempotency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.samenrooster.server.platform.jobs.RecurringJob;
import org.samenrooster.server.platform.jobs.Retention;
import org.samenrooster.server.platform.persistence.OldRows;

/** Forgets stored answers after a week: nobody repeats a request that late, and they hold data. */
@Dependent
public class KeyRetention implements RecurringJob, Retention {

  private static final Duration KEPT = Duration.ofDays(7);

  private final OldRows old;

  @Inject
  KeyRetention(OldRows old) {
    this.old = old;
  }

  @Override
  public String name() {
    return "idempotency-key-retention";
  }

  @Override
  public String what() {
    return "answers";
  }

  @Override
  public Duration kept() {
    return KEPT;
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    old.delete(KEPT, "delete from idempotency_key where created_at < ?", List.of());
  }
}
