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

  private final EmbeddedPostgres postgres;

  private PostgresqlTestDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  static PostgresqlTestDatabase started() {
    try {
      // The library stops it when this JVM ends.
      return new PostgresqlTestDatabase(
          EmbeddedPostgres.builder().setPort(ServerFiles.databasePort()).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, String> environment() {
    return Map.of(
        "SAMENROOSTER_DB_DRIVER", "org.postgresql.Driver",
        "SAMENROOSTER_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
        "SAMENROOSTER_DB_USER", "postgres",
        "SAMENROOSTER_DB_PASSWORD", "postgres");
  }

  @Override
  public List<String> javaOptions() {
    return List.of();
  }

  @Override
  public Connection connect() throws SQLException {
    return postgres.getPostgresDatabase().getConnection();
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
