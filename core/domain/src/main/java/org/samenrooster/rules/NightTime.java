package org.samenrooster.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * What a country calls a night shift: so much work between two times of the clock, such as two
 * hours between 23:00 and 06:00. What the Dutch law calls one is {@link Spell#isNight}.
 *
 * @param from when the night begins
 * @param until when it ends; on the next day unless it is later than {@code from}
 * @param leastMinutes how much work in it makes a shift a night shift
 */
public record NightTime(LocalTime from, LocalTime until, int leastMinutes) {

  /** The same with times of the clock in minutes since midnight; those beyond a day begin anew. */
  public static NightTime of(int fromMinute, int untilMinute, int leastMinutes) {
    return new NightTime(clock(fromMinute), clock(untilMinute), leastMinutes);
  }

  private static LocalTime clock(int minute) {
    return LocalTime.ofSecondOfDay(60L * (minute % Span.DAY));
  }

  /** Whether a shift holds so much work at night that it is a night shift. */
  public boolean isWorkedIn(Spell spell, ZoneId zone) {
    return minutesIn(spell, zone) >= leastMinutes;
  }

  private int minutesIn(Spell spell, ZoneId zone) {
    LocalDate last = Span.instantOf(spell.endMinute()).atZone(zone).toLocalDate();
    int minutes = 0;
    // The night that began the evening before may reach into the shift.
    for (LocalDate day = spell.day().minusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
      long begins = minuteAt(day, from, zone);
      long ends = minuteAt(until.isAfter(from) ? day : day.plusDays(1), until, zone);
      for (Duty block : spell.blocks()) {
        minutes += WorkTime.minutesBetween(block.work(), begins, ends);
      }
    }
    return minutes;
  }

  private static long minuteAt(LocalDate day, LocalTime time, ZoneId zone) {
    return Span.minuteOf(day.atTime(time).atZone(zone).toInstant());
  }
}
