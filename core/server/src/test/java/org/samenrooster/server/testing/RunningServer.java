package org.samenrooster.server.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one server that the integration tests of this run share. Each test brings its own
 * organisation, so tests do not see each other.
 */
public final class RunningServer {

  private static final long BEGAN = System.nanoTime();
  private static final int MAIL_PORT = 17;

  private final TestDatabase database;
  private final int port;
  private volatile ServerProcess process;

  private RunningServer(TestDatabase database, ServerProcess process, int port) {
    this.database = database;
    this.port = port;
    this.process = process;
  }

  /** The server, started at the first call in this JVM; it ends with the JVM. */
  public static RunningServer started() {
    return Holder.SERVER;
  }

  /** Starts one more server on the same database, at the next port; PostgreSQL and Payara only. */
  public RunningServer anotherNode() {
    var environment = environment(database);
    var node = ServerProcess.start("it-node-" + (port + 1), port + 1, List.of(), environment);
    return new RunningServer(database, node, port + 1);
  }

  /** Ends the server at once, as a power cut would; its database stays. */
  public void kill() {
    process.close();
  }

  /**
   * Ends the server at once and starts it again on the same database, where its clock has got to;
   * what it logs begins anew.
   */
  public void restart() {
    kill();
    process = process(database, environment(database));
  }

  /** Opens a connection beside the server's own, to look at rows or to seed them. */
  public Connection connect() throws SQLException {
    return database.connect();
  }

  /** Changes rows beside the server. */
  public void execute(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The first column of what a query finds, as text. */
  public List<String> column(String sql) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /**
   * A moment as this database writes it in a statement.
   *
   * @param utc such as {@code 2026-12-28T07:00}
   */
  public String instant(String utc) {
    return database.instant(utc.replace('T', ' '));
  }

  /** Transactions that wait for a lock of another one at this moment. */
  public List<String> waitingTransactions() {
    return column(database.waitingTransactions());
  }

  /** Everything the server has logged so far. */
  public String log() {
    return process.log();
  }

  /** Somebody who has not signed in. */
  public Client nobody() {
    return Client.nobody(port);
  }

  /** The address of the API. */
  public String api() {
    return Client.api(port);
  }

  /** Somebody who has signed in through the demo issuer. */
  public Client as(SeededPerson person) {
    return nobody().withToken(token(person));
  }

  /** A token of the demo issuer. */
  public String token(SeededPerson person) {
    var answer = nobody().post("/demo/tokens", "{\"login\":\"%s\"}".formatted(person.login()));
    if (answer.status() != 200) {
      throw new IllegalStateException("No token for " + person + ": " + answer);
    }
    return answer.text("/token");
  }

  /** Runs a probe inside the server; what it told, or its exception as text. */
  public String probe(String name, Map<String, String> values) {
    return Client.nobody(port).probe(name, values);
  }

  /** Reads an address outside the API, such as {@code /health/ready}. */
  public Answer root(String path) {
    return Client.outsideTheApi(port).get(path);
  }

  /** The number that a query with one value counts. */
  public long count(String sql, String value) throws SQLException {
    try (var connection = connect();
        var query = connection.prepareStatement(sql)) {
      query.setString(1, value);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /** The first line of the log with this text; it may be written a little after the answer. */
  public String awaitLogLine(String text) {
    var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < end) {
      var line = log().lines().filter(candidate -> candidate.contains(text)).findFirst();
      if (line.isPresent()) {
        return line.get();
      }
    }
    throw new AssertionError("The log has no line with " + text);
  }

  /** Asks again and again until the query counts that many; fails when it takes too long. */
  public void awaitCount(long wanted, Duration atMost, String sql, String value)
      throws SQLException {
    var end = System.nanoTime() + atMost.toNanos();
    while (count(sql, value) != wanted) {
      if (System.nanoTime() > end) {
        throw new AssertionError("Still not %d after %s: %s".formatted(wanted, atMost, sql));
      }
      Thread.onSpinWait();
    }
  }

  private static RunningServer start() {
    var database = TestDatabase.ofThisRun();
    var process = process(database, environment(database));
    return new RunningServer(database, process, ServerFiles.httpPort());
  }

  private static Map<String, String> environment(TestDatabase database) {
    var environment = new HashMap<>(database.environment());
    environment.putAll(TestIssuers.environment());
    environment.putAll(
        Map.of(
            "SAMENROOSTER_DEMO",
            "true",
            "SAMENROOSTER_DEMO_DATE",
            demoStart(),
            "SAMENROOSTER_CORS_ORIGINS",
            "https://hr.example",
            "SAMENROOSTER_RULE_PACKS_FOLDER",
            ServerFiles.rulePacks().toString()));
    // Nobody is there, except for the test that sends mail.
    environment.putAll(
        Map.of(
            "SAMENROOSTER_MAIL_HOST",
            "127.0.0.1",
            "SAMENROOSTER_MAIL_PORT",
            Integer.toString(mailPort()),
            "SAMENROOSTER_MAIL_SECURITY",
            "NONE",
            "SAMENROOSTER_MAIL_FROM",
            "rooster@samenrooster.example",
            "SAMENROOSTER_MAIL_LINK",
            "https://hr.example/rooster"));
    return environment;
  }

  /** Where the server looks for somebody who takes its mail. */
  public static int mailPort() {
    return ServerFiles.httpPort() + MAIL_PORT;
  }

  // In the morning, so that no run sees the day end; a second server goes on where the first is.
  private static String demoStart() {
    var elapsed = Duration.ofNanos(System.nanoTime() - BEGAN);
    return LocalDateTime.of(2026, 11, 23, 9, 0)
        .plus(elapsed)
        .truncatedTo(ChronoUnit.SECONDS)
        .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
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
              javaOptions(database),
              environment);
      case "wildfly" -> ServerProcess.start("it-wildfly", OtherServer.wildFly(port), environment);
      case "liberty" ->
          ServerProcess.start("it-liberty", OtherServer.openLiberty(port), environment);
      default ->
          throw new IllegalArgumentException(
              "it.server is '%s'. Maybe use payara, wildfly or liberty".formatted(server));
    };
  }

  // System property it.java.options adds to what tests start a server with, and the last one wins.
  private static List<String> javaOptions(TestDatabase database) {
    var options = System.getProperty("it.java.options", "");
    return Stream.concat(database.javaOptions().stream(), Stream.of(options.split(" ")))
        .filter(option -> !option.isEmpty())
        .toList();
  }

  private static final class Holder {
    private static final RunningServer SERVER = start();
  }
}
