package org.samenrooster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * The examples of the law's rules, judged by the pack as it is shipped: so the numbers in the file
 * are tested, not only the rules. A shift is written {@code day start-end/break} with the day of
 * November 2026; 2 November is a Monday. An end that is not later belongs to the next day.
 */
class LawExamplesTest {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final RuleSet LAW =
      RulePacks.builtIn().pack("nl-atw").orElseThrow().on(LocalDate.of(2026, 11, 2));

  @ParameterizedTest
  @CsvSource({
    "'02 14:30-20:00/0, 03 07:00-15:00/30', ''",
    "'02 15:00-23:00/30, 03 07:00-15:00/30', 'WARN ATW-5.3-daily-rest'",
    "'02 07:00-15:00/30, 02 23:00-07:00/30', 'WARN ATW-5.3-daily-rest'",
    "'02 07:00-11:00/0, 02 17:00-21:00/0, 03 07:00-15:00/30', 'WARN ATW-5.3-daily-rest'",
    "'02 15:30-23:30/30, 03 07:00-15:00/30',"
        + " 'BLOCK ATW-5.3-daily-rest, BLOCK ATW-5.7a-shift, BLOCK ATW-5.8.1-night-length'",
    "'02 15:00-23:00/30, 03 07:00-15:00/30, 03 23:00-07:00/30',"
        + " 'WARN ATW-5.3-daily-rest, BLOCK ATW-5.3-daily-rest'"
  })
  void dailyRest(String shifts, String violations) {
    // Blocks less than 8 hours apart are one shift, so 7.5 hours of rest also make one very long
    // night shift; only the daily rest of that example is looked at.
    assertThat(violationsOf(shifts))
        .filteredOn(of("ATW-5.3"))
        .isEqualTo(parts(violations, "ATW-5.3"));
  }

  @ParameterizedTest
  @CsvSource({
    "'02, 03, 04, 05, 06, 07, 09', ''",
    "'02, 03, 04, 05, 06, 07, 08, 09, 10, 11, 12, 13, 14, 15', 'BLOCK ATW-5.5-weekly-rest'",
    "'02, 03, 04, 05, 06, 07, 08, 09', ''"
  })
  void weeklyRest(String days, String violations) {
    // Eight days in a row keep the law when the days after them give 72 hours within 14 days.
    String shifts =
        Arrays.stream(days.split(", "))
            .map(day -> day + " 07:00-15:00/30")
            .reduce((left, right) -> left + ", " + right)
            .orElseThrow();

    assertThat(violationsOf(shifts).stream().distinct().toList()).isEqualTo(parts(violations, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "'02 07:00-19:45/45', ''",
    "'02 07:00-19:46/45', 'BLOCK ATW-5.7a-shift'",
    "'02 22:00-08:30/30', ''",
    "'02 20:00-07:30/45', 'BLOCK ATW-5.8.1-night-length'",
    "'03 15:30-01:15/0', ''",
    "'03 14:00-01:00/0', ''"
  })
  void shiftLength(String shifts, String violations) {
    assertThat(violationsOf(shifts)).isEqualTo(parts(violations, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "'02 22:45-07:15/30, 03 22:45-07:15/30', ''",
    "'02 22:45-07:15/30, 03 15:16-23:00/30', 'WARN ATW-5.8.4-rest-after-night'",
    "'02 22:45-07:15/30, 03 15:16-23:00/30, 04 22:45-07:15/30, 05 15:16-23:00/30',"
        + " 'WARN ATW-5.8.4-rest-after-night, BLOCK ATW-5.8.4-rest-after-night'",
    "'02 22:45-07:15/30, 03 21:15-05:00/30', ''",
    "'02 22:45-07:15/30, 03 21:14-05:00/30', 'WARN ATW-5.8.4-rest-after-night'"
  })
  void restAfterANight(String shifts, String violations) {
    assertThat(violationsOf(shifts)).filteredOn(of("ATW-5.8.4")).isEqualTo(parts(violations, ""));
  }

  @Test
  void aLateShiftOnTheDayANightEndsIsBlocked() {
    // 7 hours and 45 minutes do not separate two shifts, so the law sees one of 15.5 hours.
    assertThat(violationsOf("02 22:45-07:15/30, 03 15:00-23:00/30"))
        .containsExactlyInAnyOrder(
            "BLOCK ATW-5.3-daily-rest", "BLOCK ATW-5.7a-shift", "BLOCK ATW-5.8.1-night-length");
  }

  @ParameterizedTest
  @CsvSource({
    "'07 05:15-13:00/30', ''",
    "'07 05:14-13:00/30', 'BLOCK ATW-5.8.5-rest-46'",
    "'07 07:00-15:00/30', ''",
    "'06 15:00-23:00/30', 'BLOCK ATW-5.8.5-rest-46'"
  })
  void restAfterThreeNights(String next, String violations) {
    String nights = "02 22:45-07:15/30, 03 22:45-07:15/30, 04 22:45-07:15/30, ";

    assertThat(violationsOf(nights + next))
        .filteredOn(of("ATW-5.8.5"))
        .isEqualTo(parts(violations, ""));
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "', 09 23:00-07:00/30', 'BLOCK ATW-5.8.6-series7'"})
  void sevenShiftsInARowWithANight(String eighth, String violations) {
    String seven =
        "02 07:00-15:00/30, 03 07:00-15:00/30, 04 07:00-15:00/30, 05 07:00-15:00/30,"
            + " 06 23:00-07:00/30, 07 23:00-07:00/30, 08 23:00-07:00/30";

    assertThat(violationsOf(seven + eighth))
        .filteredOn(of("ATW-5.8.6"))
        .isEqualTo(parts(violations, ""));
  }

  private static Predicate<String> of(String rule) {
    return violation -> violation.contains(rule);
  }

  private static List<String> parts(String violations, String rule) {
    return Arrays.stream(violations.split(", "))
        .filter(part -> !part.isEmpty() && part.contains(rule))
        .toList();
  }

  private static List<String> violationsOf(String shifts) {
    String[] parts = shifts.split(", ");
    List<Duty> duties =
        IntStream.range(0, parts.length).mapToObj(i -> duty("s" + i, parts[i])).toList();
    return LAW
        .violations(
            new Timeline(
                PERSON,
                AMSTERDAM,
                DateRange.ofWeeks(LocalDate.of(2026, 11, 2), 4),
                duties,
                List.of()))
        .stream()
        .map(violation -> violation.severity() + " " + violation.terms().id())
        .toList();
  }

  private static final TeamMember PERSON =
      new TeamMember(
          "p",
          "P.",
          Optional.empty(),
          List.of(Employment.fixed("e", 2160, DateRange.startingOn(LocalDate.of(2020, 1, 1)))),
          List.of(),
          Set.of(),
          List.of());

  private static Duty duty(String id, String text) {
    String[] parts = text.split("[ /-]");
    LocalDateTime start = LocalDateTime.parse("2026-11-" + parts[0] + "T" + parts[1]);
    LocalDateTime end = LocalDateTime.parse("2026-11-" + parts[0] + "T" + parts[2]);
    LocalDateTime ending = end.isAfter(start) ? end : end.plusDays(1);
    Interval interval =
        new Interval(start.atZone(AMSTERDAM).toInstant(), ending.atZone(AMSTERDAM).toInstant());
    return Duty.of(
        id, start.toLocalDate(), interval, Integer.parseInt(parts[3]), AMSTERDAM, ShiftKind.CARE);
  }
}
