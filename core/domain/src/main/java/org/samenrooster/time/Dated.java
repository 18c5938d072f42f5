package org.samenrooster.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A value that changes from one day to the next, such as a number of a collective agreement.
 *
 * @param versions in order of their days; no day is in two of them, but some may be in none
 */
public record Dated<T>(List<Version<T>> versions) {

  /** A value and the days on which it holds. */
  public record Version<T>(DateRange days, T value) {}

  /**
   * @throws IllegalArgumentException if two versions share a day
   */
  public Dated {
    versions =
        versions.stream()
            .sorted(Comparator.comparing((Version<T> version) -> version.days().from()))
            .toList();
    for (int i = 1; i < versions.size(); i++) {
      if (versions.get(i - 1).days().overlaps(versions.get(i).days())) {
        throw new IllegalArgumentException(
            "Two versions share a day: " + versions.get(i - 1) + " and " + versions.get(i) + ".");
      }
    }
  }

  /** The same on every day. */
  public static <T> Dated<T> always(T value) {
    return new Dated<>(List.of(new Version<>(new DateRange(LocalDate.MIN, LocalDate.MAX), value)));
  }

  /** No value on any day. */
  public static <T> Dated<T> never() {
    return new Dated<>(List.of());
  }

  /** The value on a day; empty where none is known. */
  public Optional<T> on(LocalDate day) {
    for (Version<T> version : versions) {
      if (version.days().contains(day)) {
        return Optional.of(version.value());
      }
    }
    return Optional.empty();
  }

  /** Whether there is a value on every day. */
  public boolean isComplete() {
    LocalDate known = LocalDate.MIN;
    for (Version<T> version : versions) {
      if (version.days().from().isAfter(known)) {
        return false;
      }
      known = version.days().until();
    }
    return known.equals(LocalDate.MAX);
  }

  /** These values on the days they know, and the other's on the days they do not. */
  public Dated<T> over(Dated<T> other) {
    List<Version<T>> all = new ArrayList<>(versions);
    for (Version<T> theirs : other.versions) {
      LocalDate from = theirs.days().from();
      for (Version<T> ours : versions) {
        addTo(all, from, earlier(ours.days().from(), theirs.days().until()), theirs.value());
        from = ours.days().until().isAfter(from) ? ours.days().until() : from;
      }
      addTo(all, from, theirs.days().until(), theirs.value());
    }
    return new Dated<>(all);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static <T> void addTo(
      List<Version<T>> versions, LocalDate from, LocalDate until, T value) {
    if (from.isBefore(until)) {
      versions.add(new Version<>(new DateRange(from, until), value));
    }
  }
}
