package org.samenrooster.server.hours.rest;

import java.time.LocalDate;
import java.util.Comparator;
import org.samenrooster.hours.HoursEntry;

/** A place in the list of entries, the latest day first. */
record EntryPlace(LocalDate day, String employment, int number) {

  private static final int PARTS = 3;
  private static final Comparator<EntryPlace> ORDER =
      Comparator.comparing(EntryPlace::day)
          .thenComparing(EntryPlace::employment)
          .thenComparing(EntryPlace::number)
          .reversed();

  static EntryPlace of(HoursEntry entry) {
    return new EntryPlace(entry.day(), entry.account().employment(), entry.sequence());
  }

  /** Reads what {@link #toString} wrote. */
  static EntryPlace read(String text) {
    var parts = text.split(" ", PARTS);
    if (parts.length < PARTS) {
      throw new IllegalArgumentException("A place has three parts, not: " + text);
    }
    return new EntryPlace(LocalDate.parse(parts[0]), parts[2], Integer.parseInt(parts[1]));
  }

  boolean isAfter(EntryPlace other) {
    return ORDER.compare(this, other) > 0;
  }

  @Override
  public String toString() {
    return day + " " + number + " " + employment;
  }
}
