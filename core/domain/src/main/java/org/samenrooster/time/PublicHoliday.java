package org.samenrooster.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * A public holiday of the Netherlands (Algemene termijnenwet art. 3 and the days that collective
 * agreements add), and the date it falls on in a year. Two of them may share a date: Ascension Day
 * fell on Liberation Day in 2016.
 */
public enum PublicHoliday {
  NEW_YEARS_DAY {
    @Override
    LocalDate dateIn(int year) {
      return LocalDate.of(year, Month.JANUARY, 1);
    }
  },
  EASTER_SUNDAY {
    @Override
    LocalDate dateIn(int year) {
      return Easter.sundayOf(year);
    }
  },
  EASTER_MONDAY {
    @Override
    LocalDate dateIn(int year) {
      return Easter.sundayOf(year).plusDays(1);
    }
  },
  /** 27 April, or the Saturday before when that is a Sunday. */
  KINGS_DAY {
    @Override
    LocalDate dateIn(int year) {
      LocalDate birthday = LocalDate.of(year, Month.APRIL, 27);
      return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }
  },
  /** 5 May, every year; not every collective agreement counts it. */
  LIBERATION_DAY {
    @Override
    LocalDate dateIn(int year) {
      return LocalDate.of(year, Month.MAY, 5);
    }
  },
  /** The Thursday forty days after Easter, Easter Sunday counted. */
  ASCENSION_DAY {
    @Override
    LocalDate dateIn(int year) {
      return Easter.sundayOf(year).plusDays(39);
    }
  },
  WHIT_SUNDAY {
    @Override
    LocalDate dateIn(int year) {
      return Easter.sundayOf(year).plusWeeks(7);
    }
  },
  WHIT_MONDAY {
    @Override
    LocalDate dateIn(int year) {
      return Easter.sundayOf(year).plusWeeks(7).plusDays(1);
    }
  },
  CHRISTMAS_DAY {
    @Override
    LocalDate dateIn(int year) {
      return LocalDate.of(year, Month.DECEMBER, 25);
    }
  },
  SECOND_CHRISTMAS_DAY {
    @Override
    LocalDate dateIn(int year) {
      return LocalDate.of(year, Month.DECEMBER, 26);
    }
  };

  /** The first year known: King's Day was Queen's Day, on 30 April, until 2013. */
  public static final int FIRST_YEAR = 2014;

  /**
   * The date in a year.
   *
   * @throws IllegalArgumentException for a year before {@link #FIRST_YEAR}
   */
  public final LocalDate in(int year) {
    if (year < FIRST_YEAR) {
      throw new IllegalArgumentException(
          "Public holidays are known from " + FIRST_YEAR + " on, not in " + year + ".");
    }
    return dateIn(year);
  }

  abstract LocalDate dateIn(int year);
}
