package org.samenrooster.server.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.samenrooster.server.platform.configuration.ConfigurationFault;

/** What the databases that we support do differently, where SQL has no common way. */
@ApplicationScoped
public class Dialect {

  @Inject private DataSource source;
  private volatile Optional<Boolean> postgresql = Optional.empty();

  /** Whether one statement can lock several rows in an order that it names; Derby has no such. */
  public boolean locksInOrder() {
    if (postgresql.isEmpty()) {
      postgresql = Optional.of(isPostgresql(source));
    }
    return postgresql.get();
  }

  /**
   * Asks the database which one it is.
   *
   * @throws ConfigurationFault if it does not answer
   */
  static boolean isPostgresql(DataSource source) {
    try (var connection = source.getConnection()) {
      return OrganisationPolicies.areKnownTo(connection);
    } catch (SQLException e) {
      throw new ConfigurationFault("The database cannot be reached: " + e.getMessage(), e);
    }
  }
}
