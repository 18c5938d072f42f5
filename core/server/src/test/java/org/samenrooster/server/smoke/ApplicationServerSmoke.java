package org.samenrooster.server.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

/** Named differently from the integration tests, so that only its own command finds it. */
final class ApplicationServerSmoke {

  private static final int PATIENCE_MILLISECONDS = 2000;

  private final RunningServer server = RunningServer.started();

  @Test
  void theDatabaseStandsOnEveryScript() throws SQLException, IOException {
    assertThat(server.log())
        .contains("Samenrooster is ready: database on script %d".formatted(scripts()));
    assertThat(appliedScripts()).isEqualTo(scripts());
  }

  @Test
  void aPersonOfTheDemonstrationSignsInAndIsKnown() {
    var amy = SeededOrganisation.on(server).person("Amy");

    var logins = server.nobody().get("/demo/logins");
    var me = server.as(amy).get("/me");

    assertThat(logins.status()).as(logins.toString()).isEqualTo(200);
    assertThat(logins.json().at("/items").toString()).contains(amy.login());
    assertThat(me.status()).as(me.toString()).isEqualTo(200);
    assertThat(me.text("/person/id")).isEqualTo(amy.id());
    assertThat(me.text("/today")).isEqualTo("2026-11-23");
  }

  @Test
  void withoutATokenOneIsAskedToSignIn() {
    var answer = server.nobody().get("/me");

    assertProblem(answer, 401, "unauthenticated");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  @Test
  void aTokenThatNobodySignedIsNotBelieved() {
    assertProblem(server.nobody().withToken("abc.def.ghi").get("/me"), 401, "unauthenticated");
  }

  @Test
  void anUnknownAddressIsNotFound() {
    assertProblem(server.nobody().get("/nothing/at/all"), 404, "not-found");
  }

  @Test
  void aBodyThatIsNoJsonIsToldWhere() {
    var answer = server.nobody().post("/demo/tokens", "{\"login\":");

    assertProblem(answer, 400, "malformed-body");
    assertThat(answer.text("/errors/0/pointer")).isEqualTo("line 1, column 10");
  }

  @Test
  void everyFaultOfABodyThatBreaksTheContractIsTold() {
    var answer = server.nobody().post("/demo/tokens", "{\"login\":1.5,\"other\":1}");

    assertProblem(answer, 400, "invalid-request");
    assertThat(answer.json().at("/errors").size()).isEqualTo(2);
  }

  @Test
  void theServerListensOnThisMachineOnly() throws SocketException {
    var addresses = outsideAddresses();
    assumeThat(addresses).isNotEmpty();

    assertThat(addresses).allSatisfy(this::assertNobodyListensOn);
  }

  private static void assertProblem(Answer answer, int status, String slug) {
    assertThat(answer.problem()).as(answer.toString()).isEqualTo(slug);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.json().at("/status").asInt()).isEqualTo(status);
  }

  private static long scripts() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
      return files.filter(file -> file.toString().endsWith(".sql")).count();
    }
  }

  private long appliedScripts() throws SQLException {
    try (var connection = server.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from flyway_schema_history where success and type = 'SQL'")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static List<InetAddress> outsideAddresses() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .toList();
  }

  private void assertNobodyListensOn(InetAddress address) {
    var port = Integer.getInteger("it.http.port", 8181);
    assertThatThrownBy(
            () -> {
              try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLISECONDS);
              }
            })
        .isInstanceOf(IOException.class);
  }
}
