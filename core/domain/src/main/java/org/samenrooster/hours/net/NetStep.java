package org.samenrooster.hours.net;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** From one number of minutes a week to a larger one. */
public record NetStep(NetEffect less, NetEffect more) {

  private static final BigDecimal CENTS = BigDecimal.valueOf(100);

  /**
   * @throws IllegalArgumentException if it does not go up
   */
  public NetStep {
    if (less.weeklyMinutes() >= more.weeklyMinutes()) {
      throw new IllegalArgumentException(
          more.weeklyMinutes() + " minutes are not more than " + less.weeklyMinutes() + ".");
    }
  }

  /** More gross a year, in euros that are not rounded. */
  public BigDecimal yearlyGross() {
    return more.gross().subtract(less.gross());
  }

  /** More in total a year, in euros that are not rounded; negative where it is less. */
  public BigDecimal yearlyTotal() {
    return more.total().subtract(less.total());
  }

  /** What is kept of each extra gross euro of the year, rounded half up to whole cents. */
  public long keptCents() {
    return yearlyTotal()
        .multiply(CENTS)
        .divide(yearlyGross(), 0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
