package org.samenrooster.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.samenrooster.time.PublicHoliday;
import org.samenrooster.time.PublicHolidays;

/**
 * The exception by which a shift may be longer in the days before a holiday: twice 14 hours in the
 * seven days before New Year's Day, Easter Sunday and Monday, King's Day, Ascension Day, Whit
 * Sunday and Monday, 5 December and both days of Christmas (ATB art. 4.2). A shift belongs to the
 * day on which it starts. The days before two of them may overlap: then each has its own two, and a
 * shift that lies in both uses up both.
 *
 * @param usualMinutes work in a shift without the exception
 * @param mostMinutes work in a shift with it
 * @param times how often it may be used before one holiday
 * @param windowDays how many days before it
 */
public record LongShiftsBeforeHolidays(int usualMinutes, int mostMinutes, int times, int windowDays)
    implements LongerShifts {

  private static final PublicHolidays HOLIDAYS = PublicHolidays.ofTheNetherlands();
  private static final MonthDay SAINT_NICHOLAS_EVE = MonthDay.of(Month.DECEMBER, 5);

  @Override
  public int reachDays() {
    return windowDays + 14;
  }

  @Override
  public Optional<ExceptionUse> use(List<Spell> spells, int index) {
    LocalDate day = spells.get(index).day();
    return IntStream.rangeClosed(1, windowDays)
        .mapToObj(day::plusDays)
        .filter(LongShiftsBeforeHolidays::isHoliday)
        .map(holiday -> use(spells, index, holiday))
        .max(Comparator.comparingInt(ExceptionUse::used).thenComparing(ExceptionUse::until));
  }

  // Before the first year of which the holidays are known nobody can lean on them.
  private static boolean isHoliday(LocalDate day) {
    return MonthDay.from(day).equals(SAINT_NICHOLAS_EVE)
        || day.getYear() >= PublicHoliday.FIRST_YEAR && HOLIDAYS.contains(day);
  }

  private ExceptionUse use(List<Spell> spells, int index, LocalDate holiday) {
    LocalDate first = holiday.minusDays(windowDays);
    int used = 0;
    for (int i = index; i >= 0 && !spells.get(i).day().isBefore(first); i--) {
      if (spells.get(i).workMinutes() > usualMinutes) {
        used++;
      }
    }
    return new ExceptionUse(used, times, midnightOf(holiday, spells.get(index)));
  }

  private static Instant midnightOf(LocalDate holiday, Spell spell) {
    return holiday.atStartOfDay(spell.first().zone()).toInstant();
  }
}
