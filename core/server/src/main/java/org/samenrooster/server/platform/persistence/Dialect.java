package org.samenrooster.server.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.samenrooster.server.platform.configuration.ConfigurationFault;

/** What the databases that we support do differently, where SQL has no common way. */
@ApplicationScoped
public class Dialect {

  @Inject private DataSource source;
  private boolean postgresql;

  @PostConstruct
  void ask() {
    postgresql = isPostgresql(source);
  }

  /** Whether one statement can lock several rows in an order that it names; Derby has no such. */
  public boolean locksInOrder() {
    return postgresql;
  }

  /**
   * Whether the database numbers rows for many who insert at once. Derby refuses one of them now
   * and then ("too much contention"); but there it is one server that inserts.
   */
  public boolean numbersRows() {
    return postgresql;
  }

  /**
   * Derby looks for transactions that wait for each other after twenty seconds only; PostgreSQL
   * after one.
   */
  static void shortenWaits(DataSource source) throws SQLException {
    if (isPostgresql(source)) {
      return;
    }
    try (var connection = source.getConnection();
        var call = connection.prepareCall("call syscs_util.syscs_set_database_property(?, '1')")) {
      call.setString(1, "derby.locks.deadlockTimeout");
      call.execute();
    }
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
