package org.samenrooster.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenrooster.rules.Absence;
import org.samenrooster.time.DateRange;

/**
 * Days of absence in a worked example: {@code 2026-11-02 until 2026-11-09 counting 2160}. The
 * second day is the first on which the person is there again.
 *
 * @param countedMinutes minutes that count as worked, where the example says
 */
public record ExampleAbsence(String text, DateRange days, OptionalInt countedMinutes) {

  private static final Pattern FORM =
      Pattern.compile("(\\S{10}) until (\\S{10})(?: counting (\\d{1,6}))?");

  static Optional<ExampleAbsence> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      DateRange days =
          new DateRange(LocalDate.parse(parts.group(1)), LocalDate.parse(parts.group(2)));
      OptionalInt counted =
          parts.group(3) == null
              ? OptionalInt.empty()
              : OptionalInt.of(Integer.parseInt(parts.group(3)));
      return Optional.of(new ExampleAbsence(text, days, counted));
    } catch (DateTimeException | IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  Absence in(ZoneId zone) {
    return new Absence(days.in(zone), countedMinutes);
  }
}
