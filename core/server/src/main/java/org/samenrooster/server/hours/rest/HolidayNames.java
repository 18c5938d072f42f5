package org.samenrooster.server.hours.rest;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.Texts;
import org.samenrooster.time.PublicHoliday;

/** Public holidays as people call them. */
final class HolidayNames {

  private HolidayNames() {}

  /**
   * The names of the holidays of one date; {@code null} where there are none, because the agreement
   * no longer counts what it counted when an entry was made.
   */
  static @Nullable String of(Set<PublicHoliday> holidays, Locale language) {
    var texts = Texts.in(language);
    var names =
        holidays.stream()
            .map(holiday -> texts.sentence("public-holiday." + holiday.name()))
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names;
  }
}
