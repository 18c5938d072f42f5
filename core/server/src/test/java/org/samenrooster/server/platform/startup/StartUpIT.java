package org.samenrooster.server.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnPostgresql;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.ServerProcess;

final class StartUpIT {

  @TempDir private Path folder;

  private static final int PORT = Integer.getInteger("it.http.port", 8181) + 1;

  @Test
  void theServerStartsOnAnEmptyDatabaseAndSaysThatItIsADemo() {
    var log = RunningServer.started().log();

    assertThat(log).contains("Samenrooster is ready: database on script ").contains("DEMO MODE");
  }

  @Test
  @OnPostgresql
  void aServerWithoutDatabaseSaysInOneLineWhichVariablesAreMissing() {
    try (var server =
        ServerProcess.start(
            "it-without-database", PORT, List.of(), Map.of("SAMENROOSTER_DEMO", "true"))) {
      assertThat(server.log().lines())
          .filteredOn(line -> line.contains("Samenrooster cannot start."))
          .singleElement()
          .asString()
          .contains("jdbc/samenrooster")
          .contains("SAMENROOSTER_DB_DRIVER, SAMENROOSTER_DB_URL");
    }
  }

  @Test
  @OnPostgresql
  void aServerWithAFaultyRulePackSaysEveryFaultAndAnswersNothing() throws IOException {
    Files.writeString(folder.resolve("good.yaml"), "id: good\ninherits: nl-cao-vvt\n");
    Files.writeString(folder.resolve("house.yaml"), "id: house\ninherits: nowhere\nnotes: x\n");
    try (var server =
        ServerProcess.start(
            "it-faulty-rule-pack",
            PORT,
            List.of(),
            Map.of(
                "SAMENROOSTER_DEMO", "true",
                "SAMENROOSTER_RULE_PACKS_FOLDER", folder.toString(),
                "SAMENROOSTER_DB_DRIVER", "org.apache.derby.iapi.jdbc.AutoloadedDriver",
                "SAMENROOSTER_DB_URL", "jdbc:derby:memory:packs;create=true",
                "SAMENROOSTER_DB_USER", "samenrooster",
                "SAMENROOSTER_DB_PASSWORD", "samenrooster"))) {
      assertThat(server.log().lines())
          .filteredOn(line -> line.contains("Samenrooster is not ready."))
          .satisfiesExactlyInAnyOrder(
              line -> assertThat(line).contains("house.yaml:2:11 /inherits: There is no rule pack"),
              line -> assertThat(line).contains("house.yaml:3:1 /notes: "));
      assertThat(server.log())
          .doesNotContain("Samenrooster is ready")
          .doesNotContain("\tat org.samenrooster");
      var root = Client.outsideTheApi(PORT);
      var health = root.get("/health/ready");
      assertThat(health.status()).isEqualTo(503);
      assertThat(health.json().toString())
          .contains("rule-packs", "house.yaml:2:11 /inherits: ", "house.yaml:3:1 /notes: ")
          .doesNotContain(folder.toString());
      assertThat(root.get("/samenrooster/api/v1/demo/logins").status()).isEqualTo(503);
    }
  }
}
