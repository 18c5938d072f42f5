package org.samenrooster.server.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;

/** Gives a consumer its next event, and remembers it in the same transaction. */
@ApplicationScoped
class OutboxDelivery {

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  // 2 seconds, 4, 8 … and then about every half hour.
  private static final int MOST_DOUBLINGS = 10;

  @Inject private EventReader events;
  @Inject private OutboxCursors cursors;
  @Inject private Clock clock;

  /**
   * Gives it the next event.
   *
   * @return whether there was one
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean deliverNext(OutboxConsumer consumer, String organisationId) {
    return VisibleOrganisation.within(
        organisationId,
        () -> {
          // Whoever was thought dead and is not waits here, and then sees that it was done.
          var cursor = cursors.locked(consumer.name(), organisationId);
          var next = events.after(organisationId, cursor.taken(), 1);
          next.forEach(consumer::take);
          next.forEach(event -> cursors.taken(consumer.name(), organisationId, event.sequence()));
          return !next.isEmpty();
        });
  }

  /** Lets the event rest that could not be taken. */
  @Transactional(TxType.REQUIRES_NEW)
  public void postpone(OutboxConsumer consumer, String organisationId) {
    VisibleOrganisation.within(
        organisationId,
        () -> {
          var failures = cursors.locked(consumer.name(), organisationId).failures();
          var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
          cursors.failed(consumer.name(), organisationId, clock.instant().plus(pause));
        });
  }
}
