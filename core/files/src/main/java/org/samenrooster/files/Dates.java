package org.samenrooster.files;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.time.DateRange;

/**
 * The members {@code from} and {@code until} of an object as a run of days; an absent one leaves
 * that side open.
 */
record Dates(Fields fields) {

  /** The days; empty, with a fault, when they are none. */
  Optional<DateRange> range() {
    LocalDate from = date("from", LocalDate.MIN);
    LocalDate until = date("until", LocalDate.MAX);
    if (from == null || until == null) {
      return Optional.empty();
    }
    if (!until.isAfter(from)) {
      fields.place("until", FaultCode.END_BEFORE_START, until, from);
      return Optional.empty();
    }
    return Optional.of(new DateRange(from, until));
  }

  /** A day; {@code null} when it is absent or, with a fault, none. */
  @Nullable LocalDate date(String name) {
    String text = fields.text(name);
    return text == null ? null : parsed(name, text);
  }

  private @Nullable LocalDate date(String name, LocalDate whenAbsent) {
    String text = fields.text(name);
    return text == null ? whenAbsent : parsed(name, text);
  }

  private @Nullable LocalDate parsed(String name, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      fields.place(name, FaultCode.NOT_A_DATE, text);
      return null;
    }
  }
}
