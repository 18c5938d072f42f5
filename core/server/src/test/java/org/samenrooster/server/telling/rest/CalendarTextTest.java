package org.samenrooster.server.telling.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.telling.application.CalendarFeeds.CalendarShift;

final class CalendarTextTest {

  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  @Test
  void aNightIsOneEventInUtcAndSaysWhetherItIsFixed() {
    var night = shift("Night", "Team 3", true);

    assertThat(CalendarText.of(List.of(night), NOW).split("\r\n"))
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Samenrooster//Samenrooster//EN",
            "CALSCALE:GREGORIAN",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
            "BEGIN:VEVENT",
            "UID:s1@samenrooster.org",
            "DTSTAMP:20261123T080000Z",
            "SEQUENCE:4",
            "DTSTART:20261228T220000Z",
            "DTEND:20261229T060000Z",
            "SUMMARY:Night – Team 3",
            "STATUS:CONFIRMED",
            "END:VEVENT",
            "END:VCALENDAR");
    assertThat(CalendarText.of(List.of(shift("Night", "Team 3", false)), NOW))
        .contains("\r\nSTATUS:TENTATIVE\r\n");
  }

  @Test
  void whoHasNoShiftsHasAnEmptyCalendar() {
    assertThat(CalendarText.of(List.of(), NOW)).doesNotContain("VEVENT").endsWith("VCALENDAR\r\n");
  }

  @Test
  void wordsCannotEndTheirLine() {
    var text = CalendarText.of(List.of(shift("A;b,c\\d\r\nEND:VCALENDAR", "T\nx", true)), NOW);

    assertThat(text).contains("SUMMARY:A\\;b\\,c\\\\d\\nEND:VCALENDAR – T\\nx\r\n");
    assertThat(text.split("\r\nEND:VCALENDAR")).hasSize(2);
  }

  @Test
  void longLinesAreFoldedBetweenCharactersAndReadBackAsTheyWere() {
    var name = "Ééndagsdienst 🌙 ".repeat(12).strip();

    var text = CalendarText.of(List.of(shift(name, "Team", true)), NOW);

    assertThat(text.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
        .anySatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isBetween(72, 75));
    assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + name + " – Team\r\n");
  }

  private static CalendarShift shift(String type, String team, boolean fixed) {
    return new CalendarShift(
        "s1",
        4,
        Instant.parse("2026-12-28T22:00:00Z"),
        Instant.parse("2026-12-29T06:00:00Z"),
        type,
        team,
        fixed);
  }
}
