package org.samenrooster.server.telling.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.outbox.ToldEvent;
import org.samenrooster.telling.NotificationKind;
import org.samenrooster.time.DateRange;

/** What people were told. */
public interface Notifications {

  /** Stores notifications of one event. */
  void add(ToldEvent told, NotificationKind kind, Collection<Receiver> receivers);

  /**
   * Somebody who is told.
   *
   * @param announcedAt from when on
   * @param byMail whether by e-mail too
   */
  record Receiver(String personId, Instant announcedAt, boolean byMail) {}

  /**
   * The notifications of a person, the newest first.
   *
   * @param before only those with a smaller number
   */
  List<Notification> of(String organisationId, String personId, Optional<Long> before, int atMost);

  /** How many a person has not read of those that were announced until now. */
  int unread(String organisationId, String personId, Instant now);

  /**
   * Notes that a person has read everything up to a number.
   *
   * @param until the number of the newest one that she has seen
   */
  void read(String organisationId, String personId, long until, Instant now);

  /**
   * A notification with the names and dates that its sentence needs.
   *
   * @param number grows with every event of the organisation
   * @param period the dates of the period that it is about
   * @param shiftDate the roster date of the shift that it is about
   */
  record Notification(
      long number,
      NotificationKind kind,
      Times times,
      Optional<Instant> readAt,
      About about,
      Optional<DateRange> period,
      Optional<LocalDate> shiftDate) {

    /** When it happened, and from when on it was told. */
    public record Times(Instant toldAt, Instant announcedAt) {}

    /** What it is about. */
    public record About(
        String teamId,
        String teamName,
        Optional<String> periodId,
        Optional<String> shiftId,
        Optional<String> extensionId,
        Optional<String> changeId) {}
  }
}
