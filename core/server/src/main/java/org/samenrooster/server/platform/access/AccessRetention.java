package org.samenrooster.server.platform.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.samenrooster.server.platform.persistence.OldRows;
import org.samenrooster.server.platform.persistence.OldRowsJob;

/** Forgets accesses after 13 months: a year can be looked back on as a whole. */
@Dependent
class AccessRetention extends OldRowsJob {

  @Inject
  AccessRetention(OldRows old) {
    super(
        old,
        "access-retention",
        new Promise("accesses", Duration.ofDays(396), Duration.ofHours(6)),
        "delete from data_access where accessed_at < ?",
        List.of());
  }
}
