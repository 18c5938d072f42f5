package org.samenrooster.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * The build compares the contract with the baseline; this sees to it that the two may be compared.
 */
final class BaselineTest {

  @Test
  void theBaselineIsOfTheVersionThatTheContractMayNotBreak() throws IOException {
    String baseline =
        JsonMapper.builder()
            .build()
            .readTree(Path.of("src/baseline/openapi.json").toFile())
            .at("/info/version")
            .stringValue();

    assertThat(unbroken(Contract.load().version())).isEqualTo(unbroken(baseline));
  }

  @Test
  void beforeTheFirstMajorVersionTheMinorOneStandsInForIt() {
    assertThat(unbroken("0.1.7")).isEqualTo("0.1");
    assertThat(unbroken("2.1.7")).isEqualTo("2");
  }

  private static String unbroken(String version) {
    String[] parts = version.split("\\.");
    return parts[0].equals("0") ? parts[0] + "." + parts[1] : parts[0];
  }
}
