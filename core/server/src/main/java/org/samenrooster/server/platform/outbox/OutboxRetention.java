package org.samenrooster.server.platform.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.samenrooster.server.platform.jobs.RecurringJob;
import org.samenrooster.server.platform.jobs.Retention;
import org.samenrooster.server.platform.persistence.OldRows;

/** Forgets events after two weeks, except what a consumer has not taken yet. */
@Dependent
class OutboxRetention implements RecurringJob, Retention {

  private static final Duration KEPT = Duration.ofDays(14);
  private static final String DELETE =
      "delete from outbox_event where told_at < ? and sequence is not null";
  private static final String TAKEN_BY =
      " and exists (select 1 from outbox_cursor c where c.consumer = ?"
          + " and c.organisation_id = outbox_event.organisation_id"
          + " and c.taken_sequence >= outbox_event.sequence)";

  private final OldRows old;
  private final List<String> consumers;

  @Inject
  OutboxRetention(OldRows old, @Any Instance<OutboxConsumer> consumers) {
    this.old = old;
    this.consumers = consumers.stream().map(OutboxConsumer::name).toList();
  }

  @Override
  public String name() {
    return "outbox-retention";
  }

  @Override
  public String what() {
    return "events";
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
    old.delete(KEPT, DELETE + TAKEN_BY.repeat(consumers.size()), consumers);
  }
}
