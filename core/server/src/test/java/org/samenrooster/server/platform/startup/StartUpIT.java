package org.samenrooster.server.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.ServerProcess;

final class StartUpIT {

  private static final int PORT = Integer.getInteger("it.http.port", 8181) + 1;

  @Test
  void theServerStartsOnAnEmptyDatabaseAndSaysThatItIsADemo() {
    var log = RunningServer.started().log();

    assertThat(log).contains("Samenrooster is ready: database on script ").contains("DEMO MODE");
  }

  @Test
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
}
