package org.samenrooster.server.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The server's data source, which tells PostgreSQL with every connection whose rows may be seen.
 * {@link OrganisationPolicies} holds the database to it. Derby knows no such policies.
 */
final class GuardedDataSource implements DataSource {

  private static final String TELL = "select set_config('samenrooster.organisation', ?, false)";

  private final DataSource source;
  private volatile Optional<Boolean> postgresql = Optional.empty();

  GuardedDataSource(DataSource source) {
    this.source = source;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return guarded(source.getConnection());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return guarded(source.getConnection(user, password));
  }

  private Connection guarded(Connection connection) throws SQLException {
    try {
      if (isPostgresql(connection)) {
        tell(connection);
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private boolean isPostgresql(Connection connection) throws SQLException {
    if (postgresql.isEmpty()) {
      postgresql = Optional.of(OrganisationPolicies.areKnownTo(connection));
    }
    return postgresql.get();
  }

  private static void tell(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement(TELL)) {
      statement.setString(1, VisibleOrganisation.ofThread());
      statement.execute();
    }
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return source.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    source.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    source.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return source.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return source.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return source.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return source.isWrapperFor(type);
  }
}
