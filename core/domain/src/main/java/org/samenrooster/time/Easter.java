package org.samenrooster.time;

import java.time.LocalDate;

/**
 * Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876 (printed in J. Meeus,
 * Astronomical Algorithms, chapter 8). The one-letter names are the ones of the book, so that the
 * lines can be laid beside it.
 */
final class Easter {

  private Easter() {}

  static LocalDate sundayOf(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
