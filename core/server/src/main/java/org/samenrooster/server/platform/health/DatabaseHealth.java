package org.samenrooster.server.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.samenrooster.server.platform.persistence.Migrations;

/** Up when the database answers and stands on this version's scripts. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {

  private static final int SECONDS = 3;

  @Inject private DataSource source;

  // Scripts are never taken back, so once complete is complete.
  private volatile boolean migrated;

  @Override
  public HealthCheckResponse call() {
    var health = HealthCheckResponse.named("database");
    try (var connection = source.getConnection()) {
      migrated = migrated || new Migrations(source).complete();
      return health
          .withData("migrations", migrated ? "complete" : "incomplete")
          .status(migrated && connection.isValid(SECONDS))
          .build();
    } catch (SQLException | RuntimeException e) {
      // The reason is in the log of whoever needed the database; probes are often public.
      return health.down().build();
    }
  }
}
