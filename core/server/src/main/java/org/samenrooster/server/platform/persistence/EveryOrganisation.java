package org.samenrooster.server.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The one way around the walls between organisations, for the few questions that are about all of
 * them: who a token is, what a person works elsewhere, housekeeping, the demonstration.
 */
@Dependent
public class EveryOrganisation {

  @Inject private DataSource source;
  @Inject private SharedResources shared;

  /** Does the work with the rows of all organisations in sight; afterwards it is as before. */
  public <T> T see(Supplier<T> work) {
    try {
      return VisibleOrganisation.within(
          VisibleOrganisation.EVERY,
          () -> {
            tellTransaction();
            return work.get();
          });
    } finally {
      tellTransaction();
    }
  }

  // A transaction keeps the connection it has begun with, and a new connection to the same data
  // source is that very one: opening it tells the database.
  private void tellTransaction() {
    if (!shared.inTransaction()) {
      return;
    }
    try (var connection = source.getConnection()) {
      connection.isReadOnly();
    } catch (SQLException e) {
      throw new IllegalStateException("The organisation could not be told to the database.", e);
    }
  }
}
