package org.samenrooster.server.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.model.LightColourDto;
import org.samenrooster.api.model.LightDto;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.RuleViolation.Measure;
import org.samenrooster.rules.RuleViolation.Unit;
import org.samenrooster.rules.Severity;

final class LightsTest {

  private static LightDto light(Severity... severities) {
    var violations =
        Arrays.stream(severities)
            .map(severity -> new RuleTerms("X-" + severity, "Source", severity))
            .map(
                terms ->
                    RuleViolation.of(terms, 0, new Measure(480, 660, Unit.MINUTES), "daily-rest"))
            .toList();
    return Lights.of(violations, Locale.ENGLISH, ZoneOffset.UTC);
  }

  @Test
  void nothingFoundIsGreenWithoutAReason() {
    assertThat(light().getColour()).isEqualTo(LightColourDto.GREEN);
    assertThat(light().getReason()).isNull();
  }

  @Test
  void adviceAloneStaysGreenAndIsTheReason() {
    assertThat(light(Severity.INFO).getColour()).isEqualTo(LightColourDto.GREEN);
    assertThat(light(Severity.INFO).getReason()).isNotEmpty();
  }

  @Test
  void aWarningIsAmberWhateverAdviceThereIs() {
    assertThat(light(Severity.INFO, Severity.WARN).getColour()).isEqualTo(LightColourDto.AMBER);
  }

  @Test
  void whatBlocksIsRedWhateverElseThereIs() {
    assertThat(light(Severity.WARN, Severity.BLOCK, Severity.INFO).getColour())
        .isEqualTo(LightColourDto.RED);
  }
}
