package org.samenrooster.hours;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

    // Parts lie within one calendar year, so that every month comes once.
    private Stream<Part> byMonth() {
      LocalDate first = days.from().withDayOfMonth(1);
      return Stream.iterate(
              first, month -> month.isBefore(days.until()), month -> month.plusMonths(1))
          .map(
              month ->
                  new Part(
                      new DateRange(
                          later(month, days.from()), earlier(month.plusMonths(1), days.until())),
                      numerator,
                      denominator));
    }

    // In lowest terms, because the sum of the parts multiplies what is below the line.
    private Part times(BigInteger factor, BigInteger divisor) {
      BigInteger above = numerator.multiply(factor);
      BigInteger below = denominator.multiply(divisor);
      BigInteger common = above.gcd(below);
      return new Part(days, above.divide(common), below.divide(common));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
      return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
      return one.isBefore(other) ? one : other;
    }

    private BigInteger daysBefore(LocalDate day) {
      return BigInteger.valueOf(
          Math.max(0, ChronoUnit.DAYS.between(days.from(), earlier(day, days.until()))));
    }
  }

  YearLine {
    parts = List.copyOf(parts);
  }

  /**
   * The same sum over the days from one on, spread anew: each of them holds its minutes times the
   * weight of its month, and all of them together what they held. Days before it stay as they are,
   * and so do all where the others weigh nothing.
   *
   * @param weights one for every month, none below zero
   */
  YearLine spreadBy(Map<Month, Integer> weights, LocalDate from) {
    List<Part> later = cut(from, LocalDate.MAX);
    YearLine weighted =
        new YearLine(
            later.stream()
                .flatMap(Part::byMonth)
                .map(part -> part.times(BigInteger.valueOf(weight(weights, part)), BigInteger.ONE))
                .toList());
    Fraction whole = new YearLine(later).before(LocalDate.MAX);
    Fraction now = weighted.before(LocalDate.MAX);
    if (now.numerator().signum() == 0) {
      return this;
    }
    Stream<Part> spread =
        weighted.parts.stream()
            .map(
                part ->
                    part.times(
                        whole.numerator().multiply(now.denominator()),
                        whole.denominator().multiply(now.numerator())));
    return new YearLine(Stream.concat(cut(LocalDate.MIN, from).stream(), spread).toList());
  }

  private List<Part> cut(LocalDate from, LocalDate until) {
    return parts.stream()
        .filter(part -> part.days().from().isBefore(until) && part.days().until().isAfter(from))
        .map(
            part ->
                new Part(
                    new DateRange(
                        Part.later(part.days().from(), from),
                        Part.earlier(part.days().until(), until)),
                    part.numerator(),
                    part.denominator()))
        .toList();
  }

  private static int weight(Map<Month, Integer> weights, Part part) {
    return Objects.requireNonNull(weights.get(part.days().from().getMonth()));
  }

  /** The minutes of this line and of others on the same days, rounded together. */
  YearLine plus(Collection<YearLine> others) {
    return new YearLine(
        Stream.concat(parts.stream(), others.stream().flatMap(line -> line.parts.stream()))
            .toList());
  }

  /** The minutes of a range of days, each end rounded half up. */
  int minutesIn(DateRange days) {
    return Math.subtractExact(minutesBefore(days.until()), minutesBefore(days.from()));
  }

  private int minutesBefore(LocalDate day) {
    Fraction sum = before(day);
    return halfUp(sum.numerator(), sum.denominator());
  }

  private Fraction before(LocalDate day) {
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    for (Part part : parts) {
      BigInteger more = part.numerator().multiply(part.daysBefore(day));
      numerator = numerator.multiply(part.denominator()).add(more.multiply(denominator));
      denominator = denominator.multiply(part.denominator());
    }
    return new Fraction(numerator, denominator);
  }

  private record Fraction(BigInteger numerator, BigInteger denominator) {}

  /** Rounds what is not negative; a half goes up. */
  static int halfUp(BigInteger numerator, BigInteger denominator) {
    return numerator.shiftLeft(1).add(denominator).divide(denominator.shiftLeft(1)).intValueExact();
  }
}
