package org.samenrooster.hours.allowance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangePayTest {

  private static final BigDecimal ALLOWANCE = new BigDecimal("12.34");

  @ParameterizedTest
  @CsvSource({
    "0, 20.00, 0.00, 12.34",
    "450, 20.00, 150.00, 162.34",
    "450, 0, 0.00, 12.34",
    // A minute of 20.10 is 33.5 cents.
    "1, 20.10, 0.34, 12.68",
    "-1, 20.10, -0.34, 12.00"
  })
  void minutesBeyondTheContractAreWorthTheHourlyWage(
      int minutes, BigDecimal wage, BigDecimal extra, BigDecimal gross) {
    ChangePay pay = ChangePay.of(ALLOWANCE, minutes, wage);

    assertThat(pay.extra()).isEqualTo(extra);
    assertThat(pay.gross()).isEqualTo(gross);
    assertThat(pay.extraMinutes()).isEqualTo(minutes);
  }

  @Test
  void aNegativeWageIsRefused() {
    BigDecimal wage = new BigDecimal("-0.01");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePay.of(ALLOWANCE, 1, wage))
        .withMessageContaining("-0.01");
  }
}
