package org.samenrooster.server.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The database under the server that is being tested, which the test can also reach by itself. */
public interface TestDatabase {

  /**
   * The database that this test run is for: system property {@code it.database}, {@code derby} or
   * {@code postgresql}.
   */
  static TestDatabase ofThisRun() {
    var name = System.getProperty("it.database", "derby");
    return switch (name) {
      case "derby" -> new DerbyTestDatabase();
      case "postgresql" -> PostgresqlTestDatabase.started();
      default ->
          throw new IllegalArgumentException(
              "it.database is '%s'. Maybe use derby or postgresql".formatted(name));
    };
  }

  /** The variables that tell the server where its database is. */
  Map<String, String> environment();

  /** Options for the server's Java. */
  List<String> javaOptions();

  /** Opens a connection beside the server's own. */
  Connection connect() throws SQLException;

  /** A moment in UTC, such as {@code 2026-12-28 07:00}, as a value in a statement. */
  String instant(String utc);

  /** A query that finds the transactions which wait for a lock of another one. */
  String waitingTransactions();
}
