package org.samenrooster.server.telling.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.samenrooster.server.telling.application.CalendarFeeds.CalendarShift;

/**
 * Shifts as an iCalendar object (RFC 5545). Moments are in UTC; the calendar shows them in its own
 * zone.
 */
final class CalendarText {

  private static final String LINE_END = "\r\n";
  // Octets, without the line end (RFC 5545, 3.1).
  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();

  private CalendarText() {}

  /**
   * The calendar.
   *
   * @param asOf when the shifts were read
   */
  static String of(List<CalendarShift> shifts, Instant asOf) {
    var calendar = new CalendarText();
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Samenrooster//Samenrooster//EN");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
    shifts.forEach(shift -> calendar.event(shift, asOf));
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  private void event(CalendarShift shift, Instant asOf) {
    line("BEGIN:VEVENT");
    line("UID:" + shift.id() + "@samenrooster.org");
    line("DTSTAMP:" + MOMENT.format(asOf));
    line("SEQUENCE:" + shift.version());
    line("DTSTART:" + MOMENT.format(shift.start()));
    line("DTEND:" + MOMENT.format(shift.end()));
    line("SUMMARY:" + escaped(shift.shiftTypeName() + " – " + shift.teamName()));
    line("STATUS:" + (shift.fixed() ? "CONFIRMED" : "TENTATIVE"));
    line("END:VEVENT");
  }

  private static String escaped(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n");
  }

  // Folded between characters, never inside one: each further line begins with a blank.
  private void line(String content) {
    var octets = 0;
    for (var character : content.codePoints().toArray()) {
      var letter = Character.toString(character);
      var size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append(LINE_END).append(' ');
        octets = 1;
      }
      text.append(letter);
      octets += size;
    }
    text.append(LINE_END);
  }
}
