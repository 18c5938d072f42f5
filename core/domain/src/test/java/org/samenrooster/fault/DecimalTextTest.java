package org.samenrooster.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalTextTest {

  private static final DecimalText EUROS = new DecimalText(3, 2);

  @ParameterizedTest
  @ValueSource(strings = {"0", "999", "20.5", "20.50", "-20.50"})
  void aNumberWithinItsDigitsIsReadAsItStands(String text) {
    assertThat(EUROS.read(text)).contains(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000", "20.505", "20,50", "20.", ".5", "+1", "1e2", " 1", "", "٣"})
  void whateverIsWrittenOtherwiseIsNone(String text) {
    assertThat(EUROS.read(text)).isEmpty();
  }

  @Test
  void aReaderWithoutDecimalsTakesNoPoint() {
    assertThat(new DecimalText(3, 0).read("1.0")).isEmpty();
    assertThat(new DecimalText(3, 0).read("1")).contains(BigDecimal.ONE);
  }
}
