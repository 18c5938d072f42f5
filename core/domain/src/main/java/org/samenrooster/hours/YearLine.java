package org.samenrooster.hours;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.samenrooster.time.DateRange;

/**
 * Minutes that add up day by day to those of a year, exactly: parts of a minute are kept until a
 * range of days is asked for. A range is the difference of two rounded sums, so ranges that adjoin
 * always add up to the whole.
 */
record YearLine(List<Part> parts) {

  /**
   * Days that all hold the same, numerator / denominator minutes.
   *
   * @param denominator more than 0
   */
  record Part(DateRange days, BigInteger numerator, BigInteger denominator) {

    private BigInteger daysBefore(LocalDate day) {
      LocalDate end = day.isBefore(days.until()) ? day : days.until();
      return BigInteger.valueOf(Math.max(0, ChronoUnit.DAYS.between(days.from(), end)));
    }
  }

  YearLine {
    parts = List.copyOf(parts);
  }

  /** The minutes of a range of days, each end rounded half up. */
  int minutesIn(DateRange days) {
    return Math.subtractExact(minutesBefore(days.until()), minutesBefore(days.from()));
  }

  private int minutesBefore(LocalDate day) {
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Part part : parts) {
      BigInteger more = part.numerator().multiply(part.daysBefore(day));
      numerator = numerator.multiply(part.denominator()).add(more.multiply(denominator));
      denominator = denominator.multiply(part.denominator());
    }
    return halfUp(numerator, denominator);
  }

  /** Rounds what is not negative; a half goes up. */
  static int halfUp(BigInteger numerator, BigInteger denominator) {
    return numerator.shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1)).intValueExact();
  }
}
