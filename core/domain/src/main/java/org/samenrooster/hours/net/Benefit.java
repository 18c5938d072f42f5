package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A benefit in euros.
 *
 * @param yearly what counts for the year
 * @param monthly whole euros that are paid every month
 */
public record Benefit(BigDecimal yearly, BigDecimal monthly) {

  /** No benefit. */
  public static final Benefit NONE = new Benefit(BigDecimal.ZERO, BigDecimal.ZERO);

  /** A benefit that is worked out for a month: rounded down to whole euros there, twelve times. */
  static Benefit ofMonth(BigDecimal exact) {
    BigDecimal monthly = exact.max(BigDecimal.ZERO).setScale(0, RoundingMode.FLOOR);
    return new Benefit(monthly.multiply(Money.MONTHS), monthly);
  }

  /** Whether there is anything to pay. */
  public boolean isPaid() {
    return yearly.signum() > 0;
  }
}
