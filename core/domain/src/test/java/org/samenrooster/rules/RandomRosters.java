package org.samenrooster.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * Rosters by a seed: some have many nights, some long shifts, some split days. Work never overlaps,
 * for a person has only two hands.
 */
final class RandomRosters {

  static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 1, 5);

  private final SplittableRandom random;
  private final ZoneId zone;

  RandomRosters(long seed, ZoneId zone) {
    this.random = new SplittableRandom(seed);
    this.zone = zone;
  }

  /** Work on the days of some weeks. */
  List<Duty> duties(int weeks) {
    int busy = 50 + random.nextInt(50);
    int nights = random.nextInt(100);
    int longest = 9 + random.nextInt(6);
    List<Duty> duties = new ArrayList<>();
    long free = Long.MIN_VALUE;
    for (LocalDate day = FIRST_MONDAY;
        day.isBefore(FIRST_MONDAY.plusWeeks(weeks));
        day = day.plusDays(1)) {
      if (random.nextInt(100) >= busy) {
        continue;
      }
      Duty duty = shift(day, random.nextInt(100) < nights, longest);
      if (duty.startMinute() >= free) {
        duties.add(duty);
        free = duty.endMinute();
      }
    }
    return duties;
  }

  private Duty shift(LocalDate day, boolean night, int longest) {
    int hour = night ? 20 + random.nextInt(4) : 5 + random.nextInt(11);
    ZonedDateTime start = day.atTime(hour, 15 * random.nextInt(4)).atZone(zone);
    ZonedDateTime end =
        ZonedDateTime.ofInstant(
            start.toInstant().plusSeconds(60L * (240 + random.nextInt(60 * longest - 239))), zone);
    int pause = 15 * random.nextInt(4);
    return duty(day, new Interval(start.toInstant(), end.toInstant()), pause, zone);
  }

  static Duty duty(LocalDate day, Interval interval, int breakMinutes, ZoneId zone) {
    return Duty.of(interval.start().toString(), day, interval, breakMinutes, zone, ShiftKind.CARE);
  }

  /** One of a list, by the same seed. */
  int index(List<?> list) {
    return random.nextInt(list.size());
  }

  static Timeline timeline(List<Duty> duties, int weeks, ZoneId zone) {
    return new Timeline(
        Roster.amy(), zone, DateRange.ofWeeks(FIRST_MONDAY, weeks), duties, List.of());
  }
}
