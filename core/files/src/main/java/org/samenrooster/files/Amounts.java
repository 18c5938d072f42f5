package org.samenrooster.files;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.DecimalText;
import org.samenrooster.fault.FaultCode;

/** Reads amounts of money of files. */
final class Amounts {

  private static final DecimalText EUROS = new DecimalText(9, 4);

  private Amounts() {}

  /** Euros, zero or more; {@code null} when absent or, with a fault, no such amount. */
  static @Nullable BigDecimal optional(Fields fields, String name) {
    String text = fields.text(name);
    if (text == null) {
      return null;
    }
    BigDecimal amount = EUROS.read(text).orElse(null);
    if (amount == null) {
      fields.place(name, FaultCode.NOT_A_DECIMAL, text, EUROS.decimals());
      return null;
    }
    if (amount.signum() < 0) {
      fields.place(name, FaultCode.NEGATIVE_NUMBER, text);
      return null;
    }
    return amount;
  }

  /** The same; {@code null}, with a fault, when it is not there either. */
  static @Nullable BigDecimal required(Fields fields, String name) {
    BigDecimal amount = optional(fields, name);
    if (amount == null) {
      fields.missing(name);
    }
    return amount;
  }
}
