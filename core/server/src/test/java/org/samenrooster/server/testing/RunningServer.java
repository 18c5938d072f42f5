package org.samenrooster.server.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * The one server that the integration tests of this run share. Each test brings its own
 * organisation, so tests do not see each other.
 */
public final class RunningServer {

  private final TestDatabase database;
  private final ServerProcess process;

  private RunningServer(TestDatabase database, ServerProcess process) {
    this.database = database;
    this.process = process;
  }

  /** The server, started at the first call in this JVM; it ends with the JVM. */
  public static RunningServer started() {
    return Holder.SERVER;
  }

  /** Opens a connection beside the server's own, to look at rows or to seed them. */
  public Connection connect() throws SQLException {
    return database.connect();
  }

  /** Everything the server has logged so far. */
  public String log() {
    return process.log();
  }

  /** Somebody who has not signed in. */
  public Client nobody() {
    return Client.nobody(ServerFiles.httpPort());
  }

  /** Somebody who has signed in through the demo issuer. */
  public Client as(SeededPerson person) {
    var answer = nobody().post("/demo/tokens", "{\"login\":\"%s\"}".formatted(person.login()));
    if (answer.status() != 200) {
      throw new IllegalStateException("No token for " + person + ": " + answer);
    }
    return nobody().withToken(answer.text("/token"));
  }

  private static RunningServer start() {
    var database = TestDatabase.ofThisRun();
    var environment = new HashMap<>(database.environment());
    environment.putAll(
        Map.of(
            "SAMENROOSTER_DEMO",
            "true",
            "SAMENROOSTER_DEMO_DATE",
            "2026-11-23",
            "SAMENROOSTER_CORS_ORIGINS",
            "https://hr.example"));
    return new RunningServer(database, process(database, environment));
  }

  // System property it.server chooses; Payara Micro is what Samenrooster comes with.
  private static ServerProcess process(TestDatabase database, Map<String, String> environment) {
    var server = System.getProperty("it.server", "payara");
    var port = ServerFiles.httpPort();
    return switch (server) {
      case "payara" ->
          ServerProcess.start(
              "it-" + System.getProperty("it.database", "derby"),
              port,
              database.javaOptions(),
              environment);
      case "wildfly" -> ServerProcess.start("it-wildfly", OtherServer.wildFly(port), environment);
      case "liberty" ->
          ServerProcess.start("it-liberty", OtherServer.openLiberty(port), environment);
      default ->
          throw new IllegalArgumentException(
              "it.server is '%s'. Maybe use payara, wildfly or liberty".formatted(server));
    };
  }

  private static final class Holder {
    private static final RunningServer SERVER = start();
  }
}
