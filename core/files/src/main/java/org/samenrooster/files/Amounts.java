package org.samenrooster.files;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;

/** Reads amounts of money, which files write as texts so that no reader makes them inexact. */
final class Amounts {

  private static final Pattern FORM = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,4})?");

  private Amounts() {}

  /** Euros, zero or more; {@code null} when absent or, with a fault, no such amount. */
  static @Nullable BigDecimal optional(Fields fields, String name) {
    String text = fields.text(name);
    if (text == null) {
      return null;
    }
    if (!FORM.matcher(text).matches()) {
      fields.place(name, FaultCode.NOT_AN_AMOUNT, text);
      return null;
    }
    BigDecimal amount = new BigDecimal(text);
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
