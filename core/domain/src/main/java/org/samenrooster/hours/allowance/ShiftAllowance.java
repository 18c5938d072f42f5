package org.samenrooster.hours.allowance;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the irregular hours of one shift give.
 *
 * @param bands minutes per percentage, in the order in which the percentages first occur; minutes
 *     without allowance are left out
 * @param amount in euros, with two decimals
 */
public record ShiftAllowance(List<BandMinutes> bands, BigDecimal amount) {

  public ShiftAllowance {
    bands = List.copyOf(bands);
  }

  /**
   * Worked minutes that carry one percentage of the hourly wage.
   *
   * @param percent without trailing zeros
   */
  public record BandMinutes(BigDecimal percent, int minutes) {}
}
