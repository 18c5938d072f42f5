package org.samenrooster.server.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Derby inside the server, as it is shipped. Only one JVM may open the files, so the server also
 * serves them on a loopback port for the test to look in.
 */
final class DerbyTestDatabase implements TestDatabase {

  private final Path directory =
      ServerFiles.build().resolve("it-derby-" + ProcessHandle.current().pid());

  @Override
  public Map<String, String> environment() {
    return Map.of(
        "SAMENROOSTER_DB_DRIVER", "org.apache.derby.iapi.jdbc.AutoloadedDriver",
        "SAMENROOSTER_DB_URL", "jdbc:derby:" + directory + ";create=true",
        "SAMENROOSTER_DB_USER", "samenrooster",
        "SAMENROOSTER_DB_PASSWORD", "samenrooster");
  }

  @Override
  public List<String> javaOptions() {
    return List.of(
        "-Dderby.drda.startNetworkServer=true",
        "-Dderby.drda.host=127.0.0.1",
        "-Dderby.drda.portNumber=" + ServerFiles.databasePort(),
        // Derby may mix up a plan that it makes anew while others run it (ClassCastException).
        "-Dderby.language.stalePlanCheckInterval=1000000",
        "-Dderby.stream.error.file=" + ServerFiles.build().resolve("it-derby.log"));
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:derby://127.0.0.1:%d/%s".formatted(ServerFiles.databasePort(), directory),
        "samenrooster",
        "samenrooster");
  }

  @Override
  public String instant(String utc) {
    return "timestamp('%s:00')".formatted(utc);
  }

  @Override
  public String waitingTransactions() {
    return "select xid from syscs_diag.lock_table where state = 'WAIT'";
  }
}
