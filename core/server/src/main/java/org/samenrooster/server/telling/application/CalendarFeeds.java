package org.samenrooster.server.telling.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The calendar addresses of people, and what is found there. */
public interface CalendarFeeds {

  /** The address of a person, if there is one. */
  Optional<Feed> of(String organisationId, String personId);

  /** The address with this id, in whichever organisation. */
  Optional<Feed> withId(String feedId);

  /** Stores an address instead of the one that the person had. */
  void put(Feed feed);

  /** Takes the address of a person away, if there is one. */
  void remove(String organisationId, String personId);

  /** The shifts of a person from a day on, by start, in all teams of the organisation. */
  List<CalendarShift> shifts(String organisationId, String personId, LocalDate from);

  /**
   * A calendar address.
   *
   * @param secretDigest what the secret in the address is compared with
   */
  record Feed(
      String id, String organisationId, String personId, String secretDigest, Instant createdAt) {}

  /**
   * A shift as a calendar shows it.
   *
   * @param version grows with every change of the shift
   * @param fixed whether its roster is published; otherwise it may still change without a word
   */
  record CalendarShift(
      String id,
      int version,
      Instant start,
      Instant end,
      String shiftTypeName,
      String teamName,
      boolean fixed) {}
}
