package org.samenrooster.server.platform.paging;

import java.time.Instant;
import java.util.Optional;

/**
 * Which part of a list in the order of moments is wanted.
 *
 * @param after the last of the page before; empty for the first page
 */
public record MomentPage(Optional<Place> after, int limit) {

  /** The place of an entry in a list: its moment, and its id among those of one moment. */
  public record Place(Instant at, String id) {

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static Place read(String text) {
      var blank = text.indexOf(' ');
      if (blank < 0) {
        throw new IllegalArgumentException("A place is a moment and an id, not: " + text);
      }
      return new Place(Instant.parse(text.substring(0, blank)), text.substring(blank + 1));
    }

    @Override
    public String toString() {
      return at + " " + id;
    }
  }
}
