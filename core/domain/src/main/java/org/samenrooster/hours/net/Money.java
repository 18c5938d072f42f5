package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Sums of money that are kept exact: nothing here rounds to cents or euros. */
final class Money {

  static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  /** For quotients that never end: 34 digits. */
  static final MathContext DIGITS = MathContext.DECIMAL128;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Money() {}

  /** So many per cent of an amount. */
  static BigDecimal percent(BigDecimal percent, BigDecimal amount) {
    return percent.multiply(amount).divide(HUNDRED);
  }

  /** What an amount lies above a limit; nothing when it lies below. */
  static BigDecimal above(BigDecimal limit, BigDecimal amount) {
    return amount.subtract(limit).max(BigDecimal.ZERO);
  }

  /** An amount as a sentence shows it, rounded half up to cents. */
  static String shown(BigDecimal amount) {
    return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * Checks that an amount of a table is not negative.
   *
   * @throws IllegalArgumentException if it is
   */
  static void notNegative(String name, BigDecimal amount) {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException("The " + name + " (" + amount + ") is negative.");
    }
  }
}
