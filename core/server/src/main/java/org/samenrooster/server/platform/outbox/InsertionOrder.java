package org.samenrooster.server.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers the events of the one server of a database that does not number them. */
@ApplicationScoped
class InsertionOrder {

  // Not the clock of the product, which a demonstration sets back.
  private final Clock realTime = Clock.systemUTC();
  private final AtomicLong last = new AtomicLong();

  /** Higher than all before, also those of before a restart. */
  long next() {
    var micros = ChronoUnit.MICROS.between(Instant.EPOCH, realTime.instant());
    return last.updateAndGet(before -> Math.max(before + 1, micros));
  }
}
