package org.samenrooster.hours.net;

import java.math.BigDecimal;

/**
 * Registered childcare of one child.
 *
 * @param monthlyHours hours a month that are paid for
 * @param hourlyRate euros an hour that are paid
 */
public record Childcare(ChildcareKind kind, BigDecimal monthlyHours, BigDecimal hourlyRate) {

  /**
   * @throws IllegalArgumentException if hours or rate are negative
   */
  public Childcare {
    Money.notNegative("monthly hours", monthlyHours);
    Money.notNegative("hourly rate", hourlyRate);
  }
}
