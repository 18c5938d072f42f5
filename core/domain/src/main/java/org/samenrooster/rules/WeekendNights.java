package org.samenrooster.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Long nights at the weekend that are counted apart: between Friday 18:00 and Monday 8:00 two of up
 * to 11 hours, for who has 26 weekends without work in the 52 weeks until then (ATB art. 4.7). Who
 * has fewer, and a night that is longer or the third, is left to the exception for all nights.
 *
 * @param mostMinutes work in such a night
 * @param times how many of them in one weekend
 * @param freeWeekends weekends without work in 52 weeks
 */
public record WeekendNights(int mostMinutes, int times, int freeWeekends) {

  private static final LocalTime FROM = LocalTime.of(18, 0);
  private static final LocalTime UNTIL = LocalTime.of(8, 0);
  private static final int YEAR_WEEKS = 52;

  /** Whether a night lies wholly in a weekend and is short enough. */
  boolean isCandidate(Spell night) {
    Span weekend = weekendOf(night);
    return night.workMinutes() <= mostMinutes
        && weekend.from() <= night.startMinute()
        && night.endMinute() <= weekend.until();
  }

  /** From Friday evening to Monday morning. */
  Span weekendOf(Spell night) {
    LocalDate friday = night.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY));
    ZoneId zone = night.first().zone();
    return new Span(minute(friday, FROM, zone), minute(friday.plusDays(3), UNTIL, zone));
  }

  /** Whether enough weekends are free in the 52 weeks that end with that of a night. */
  boolean areWeekendsFree(List<Spell> spells, int index) {
    Set<Integer> worked = new HashSet<>();
    int lastWeek = spells.get(index).week();
    for (int i = index; i >= 0 && spells.get(i).week() > lastWeek - YEAR_WEEKS; i--) {
      if (touchesWeekend(spells.get(i))) {
        worked.add(spells.get(i).week());
      }
    }
    return worked.size() <= YEAR_WEEKS - freeWeekends;
  }

  private static boolean touchesWeekend(Spell spell) {
    LocalDate saturday = spell.day().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    boolean startsInIt = spell.day().getDayOfWeek() == DayOfWeek.SUNDAY;
    return startsInIt
        || spell.endMinute() > minute(saturday, LocalTime.MIDNIGHT, spell.first().zone());
  }

  private static long minute(LocalDate day, LocalTime time, ZoneId zone) {
    return Span.minuteOf(day.atTime(time).atZone(zone).toInstant());
  }
}
