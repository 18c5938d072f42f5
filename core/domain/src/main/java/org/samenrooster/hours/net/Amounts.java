package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.DecimalText;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;

/** Amounts of money and percentages within bounds. */
public final class Amounts {

  private Amounts() {}

  /** An amount that must be there, within bounds. */
  public static Optional<BigDecimal> required(
      FaultFinder finder, String name, @Nullable String text, BigDecimal least, BigDecimal most) {
    if (text == null) {
      finder.missing(name);
      return Optional.empty();
    }
    Optional<BigDecimal> amount = DecimalText.CENTS.read(text);
    if (amount.isEmpty()) {
      finder.fault(name, FaultCode.NOT_A_DECIMAL, text, DecimalText.CENTS.decimals());
      return Optional.empty();
    }
    return within(finder, name, amount.get(), least, most);
  }

  /** A number that must be there, within bounds. */
  static Optional<BigDecimal> within(
      FaultFinder finder,
      String name,
      @Nullable BigDecimal value,
      BigDecimal least,
      BigDecimal most) {
    if (value == null) {
      finder.missing(name);
      return Optional.empty();
    }
    if (value.signum() < 0) {
      finder.fault(name, FaultCode.NEGATIVE_NUMBER, value.toPlainString());
      return Optional.empty();
    }
    if (value.compareTo(least) < 0) {
      finder.fault(name, FaultCode.NUMBER_TOO_SMALL, value.toPlainString(), least);
      return Optional.empty();
    }
    if (value.compareTo(most) > 0) {
      finder.fault(name, FaultCode.NUMBER_TOO_LARGE, value.toPlainString(), most);
      return Optional.empty();
    }
    return Optional.of(value);
  }
}
