package org.samenrooster.server.shift.rest;

import java.time.Instant;
import org.samenrooster.server.shift.application.OpenShiftQuery.Place;

/** Writes and reads places in lists of shifts that are in order of their start. */
public final class ShiftPlaces {

  private ShiftPlaces() {}

  /** A place as text. */
  public static String text(Place place) {
    return place.start().getEpochSecond() + " " + place.id();
  }

  /**
   * The place of a text.
   *
   * @throws IllegalArgumentException if it is no such text
   */
  public static Place read(String text) {
    var blank = text.indexOf(' ');
    if (blank < 0) {
      throw new IllegalArgumentException("A place is a second and an id, not: " + text);
    }
    var start = Instant.ofEpochSecond(Long.parseLong(text.substring(0, blank)));
    return new Place(start, text.substring(blank + 1));
  }
}
