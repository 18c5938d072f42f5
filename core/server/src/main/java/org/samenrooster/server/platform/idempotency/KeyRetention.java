package org.samenrooster.server.platform.idempotency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.samenrooster.server.platform.jobs.RecurringJob;
import org.samenrooster.server.platform.persistence.EveryOrganisation;

/** Forgets stored answers after a week: nobody repeats a request that late, and they hold data. */
@Dependent
public class KeyRetention implements RecurringJob {

  private static final Duration KEPT = Duration.ofDays(7);

  private final DataSource source;
  private final Clock clock;
  private final EveryOrganisation everyOrganisation;

  @Inject
  KeyRetention(DataSource source, Clock clock, EveryOrganisation everyOrganisation) {
    this.source = source;
    this.everyOrganisation = everyOrganisation;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "idempotency-key-retention";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    everyOrganisation.see(this::deleteOldKeys);
  }

  private int deleteOldKeys() {
    try (var connection = source.getConnection();
        var delete =
            connection.prepareStatement("delete from idempotency_key where created_at < ?")) {
      delete.setTimestamp(1, Timestamp.from(clock.instant().minus(KEPT)));
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("Old keys could not be deleted.", e);
    }
  }
}
