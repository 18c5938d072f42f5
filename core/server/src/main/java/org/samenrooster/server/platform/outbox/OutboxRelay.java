package org.samenrooster.server.platform.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samenrooster.server.platform.jobs.RecurringJob;
import org.samenrooster.server.platform.persistence.EveryOrganisation;

/** Numbers what was told and gives it to the consumers. */
@Dependent
class OutboxRelay implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());

  // Enough to catch up, few enough that a busy organisation does not keep the others waiting.
  private static final int MOST_AT_ONCE = 200;

  private final EveryOrganisation everyOrganisation;
  private final EventOrder order;
  private final OutboxCursors cursors;
  private final OutboxDelivery delivery;
  private final List<OutboxConsumer> consumers;
  private final Clock clock;

  @Inject
  OutboxRelay(
      EveryOrganisation everyOrganisation,
      EventOrder order,
      OutboxCursors cursors,
      OutboxDelivery delivery,
      @Any Instance<OutboxConsumer> consumers,
      Clock clock) {
    this.everyOrganisation = everyOrganisation;
    this.order = order;
    this.cursors = cursors;
    this.delivery = delivery;
    this.consumers = consumers.stream().toList();
    this.clock = clock;
  }

  @Override
  public String name() {
    return "outbox-relay";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(1);
  }

  @Override
  public void run() {
    everyOrganisation.see(order::waiting).forEach(order::number);
    consumers.forEach(this::deliver);
  }

  private void deliver(OutboxConsumer consumer) {
    everyOrganisation
        .see(() -> cursors.behind(consumer.name(), clock.instant()))
        .forEach(organisationId -> deliver(consumer, organisationId));
  }

  private void deliver(OutboxConsumer consumer, String organisationId) {
    try {
      var given = 0;
      while (given < MOST_AT_ONCE && delivery.deliverNext(consumer, organisationId)) {
        given++;
      }
    } catch (RuntimeException e) {
      LOG.log(
          Level.SEVERE,
          e,
          () -> "Consumer %s did not take an event; it gets it again".formatted(consumer.name()));
      delivery.postpone(consumer, organisationId);
    }
  }
}
