package org.samenrooster.server.platform.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.samenrooster.server.platform.persistence.OldRows;
import org.samenrooster.server.platform.persistence.OldRowsJob;

/** Forgets events after two weeks, except what a consumer has not taken yet. */
@Dependent
class OutboxRetention extends OldRowsJob {

  private static final String DELETE =
      "delete from outbox_event where told_at < ? and sequence is not null";
  private static final String TAKEN_BY =
      " and exists (select 1 from outbox_cursor c where c.consumer = ?"
          + " and c.organisation_id = outbox_event.organisation_id"
          + " and c.taken_sequence >= outbox_event.sequence)";

  @Inject
  OutboxRetention(OldRows old, @Any Instance<OutboxConsumer> consumers) {
    this(old, consumers.stream().map(OutboxConsumer::name).toList());
  }

  private OutboxRetention(OldRows old, List<String> consumers) {
    super(
        old,
        "outbox-retention",
        new Promise("events", Duration.ofDays(14), Duration.ofHours(1)),
        DELETE + TAKEN_BY.repeat(consumers.size()),
        consumers);
  }
}
