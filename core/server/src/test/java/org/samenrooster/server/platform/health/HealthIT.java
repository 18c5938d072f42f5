package org.samenrooster.server.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RunningServer;

@OnceIsEnough
final class HealthIT {

  @Test
  void theServerIsReadyWhenTheDatabaseIsThereAndMigrated() {
    var health = RunningServer.started().root("/health/ready");

    assertThat(health.status()).isEqualTo(200);
    assertThat(health.text("/status")).isEqualTo("UP");
    assertThat(health.json().at("/checks"))
        .anySatisfy(
            check -> {
              assertThat(check.at("/name").asString()).isEqualTo("database");
              assertThat(check.at("/data/migrations").asString()).isEqualTo("complete");
            })
        .anySatisfy(check -> assertThat(check.at("/name").asString()).isEqualTo("rule-packs"));
  }

  @Test
  void theServerHasMetrics() {
    assertThat(RunningServer.started().root("/metrics").http().body()).contains("memory");
  }
}
