package org.samenrooster.server.season.application;

import java.time.Month;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.hours.season.SeasonWish;
import org.samenrooster.hours.season.SeasonWish.Way;

/** What people wish of the months of years. A wish is a person's, in whichever team. */
public interface SeasonWishes {

  /**
   * A wish as it is stored.
   *
   * @param version grows with every change; the wish's ETag
   * @param ways of January to December
   */
  record StoredWish(int version, int year, List<Way> ways) {

    public StoredWish {
      ways = List.copyOf(ways);
    }

    /** The wish as targets know it. */
    public SeasonWish wish() {
      Map<Month, Integer> percents = new EnumMap<>(Month.class);
      for (Month month : Month.values()) {
        percents.put(month, ways.get(month.ordinal()).percent());
      }
      return new SeasonWish(year, percents);
    }
  }

  /** The wish of a person for a year; empty when none was ever stored. */
  Optional<StoredWish> of(String organisationId, String personId, int year);

  /** The wishes of people by person and year, in one statement. */
  Map<String, Map<Integer, SeasonWish>> ofPeople(
      String organisationId, Collection<String> personIds);

  /**
   * Stores the wish of a person for a year, the first one or another one.
   *
   * @return the new version
   */
  int store(String organisationId, String personId, int year, List<Way> ways);
}
