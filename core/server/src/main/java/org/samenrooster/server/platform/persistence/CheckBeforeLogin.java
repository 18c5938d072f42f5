package org.samenrooster.server.platform.persistence;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ConnectionPool;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.samenrooster.server.platform.configuration.ConfigurationFault;

/**
 * Looks whether the database is there before EclipseLink does, because EclipseLink would say so in
 * three pages, and has it take its connections from the {@link GuardedDataSource}. On a server with
 * another provider it is not used, and the start-up check says it.
 */
public final class CheckBeforeLogin implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    try {
      var source = new Database().dataSource();
      Database.checkReachable(source);
      takeConnectionsFrom(source, session);
    } catch (ConfigurationFault e) {
      e.report();
      throw e;
    }
  }

  // Reads outside a transaction, and transactions, each have a login of their own.
  private static void takeConnectionsFrom(DataSource source, Session session) {
    Stream<Login> logins = Stream.of(session.getLogin());
    if (session instanceof ServerSession server) {
      var pools =
          Stream.concat(
              server.getConnectionPools().values().stream(),
              Stream.of(server.getReadConnectionPool()));
      logins = Stream.concat(logins, pools.map(ConnectionPool::getLogin));
    }
    var connector = new JNDIConnector(source);
    logins.forEach(login -> ((DatasourceLogin) login).setConnector(connector));
    OrganisationPolicies.guardJpa();
  }
}
