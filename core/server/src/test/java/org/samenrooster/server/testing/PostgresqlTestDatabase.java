package org.samenrooster.server.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL 17 that lives as long as the tests. */
final class PostgresqlTestDatabase implements TestDatabase {

  // The server's user and its database: an ordinary user, whom row-level security holds for. The
  // tests themselves look in as the superuser, whom it does not.
  private static final String NAME = "samenrooster";

  private final EmbeddedPostgres postgres;

  private PostgresqlTestDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static PostgresqlTestDatabase started() {
    try {
      // The library stops it when this JVM ends.
      var postgres = EmbeddedPostgres.builder().setPort(ServerFiles.databasePort()).start();
      try (var connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute("create role %1$s login password '%1$s'".formatted(NAME));
        statement.execute("create database %1$s owner %1$s".formatted(NAME));
      }
      return new PostgresqlTestDatabase(postgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Map<String, String> environment() {
    return Map.of(
        "SAMENROOSTER_DB_DRIVER",
        "org.postgresql.Driver",
        "SAMENROOSTER_DB_URL",
        postgres.getJdbcUrl(NAME, NAME),
        "SAMENROOSTER_DB_USER",
        NAME,
        "SAMENROOSTER_DB_PASSWORD",
        NAME);
  }

  @Override
  public List<String> javaOptions() {
    return List.of();
  }

  @Override
  public Connection connect() throws SQLException {
    return postgres.getDatabase("postgres", NAME).getConnection();
  }

  @Override
  public String instant(String utc) {
    return "timestamptz '%s:00+00'".formatted(utc);
  }

  @Override
  public String waitingTransactions() {
    return "select pid from pg_locks where not granted";
  }
}
