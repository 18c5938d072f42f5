package org.samenrooster.server.platform.idempotency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.samenrooster.server.platform.persistence.OldRows;
import org.samenrooster.server.platform.persistence.OldRowsJob;

/** Forgets stored answers after a week: nobody repeats a request that late, and they hold data. */
@Dependent
public class KeyRetention extends OldRowsJob {

  @Inject
  KeyRetention(OldRows old) {
    super(
        old,
        "idempotency-key-retention",
        new Promise("answers", Duration.ofDays(7), Duration.ofHours(1)),
        "delete from idempotency_key where created_at < ?",
        List.of());
  }
}
