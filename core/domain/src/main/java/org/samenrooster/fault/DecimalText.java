package org.samenrooster.fault;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of money and percentages as documents write them: as text such as {@code 750.00}, so that
 * no reader makes them inexact. A minus sign is read, so that a negative amount can be refused as
 * what it is.
 *
 * @param digits the most before the point
 * @param decimals the most behind it
 */
public record DecimalText(int digits, int decimals) {

  /** Euros and cents, and percentages. */
  public static final DecimalText CENTS = new DecimalText(12, 2);

  private static final Pattern FORM = Pattern.compile("-?([0-9]+)(?:\\.([0-9]+))?");

  /** The number that is written; empty where it is written otherwise. */
  public Optional<BigDecimal> read(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()
        || matcher.group(1).length() > digits
        || (matcher.group(2) != null && matcher.group(2).length() > decimals)) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(text));
  }
}
