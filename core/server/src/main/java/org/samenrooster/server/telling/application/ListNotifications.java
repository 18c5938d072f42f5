package org.samenrooster.server.telling.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.telling.application.Notifications.Notification;

/** Shows the caller what he was told, and notes what he has read. */
@Dependent
public final class ListNotifications {

  private final Notifications notifications;
  private final Clock clock;

  @Inject
  ListNotifications(Notifications notifications, Clock clock) {
    this.notifications = notifications;
    this.clock = clock;
  }

  /**
   * What somebody was told.
   *
   * @param asOf when this was so
   * @param unread how many he has not read, without those that wait for a quiet time to be over
   * @param items the newest first
   */
  public record Listed(Instant asOf, int unread, List<Notification> items) {

    public Listed {
      items = List.copyOf(items);
    }
  }

  /**
   * The caller's own notifications, the newest first.
   *
   * @param before only those with a smaller number
   */
  public Listed list(Caller caller, Optional<Long> before, int atMost) {
    var now = clock.instant();
    return new Listed(
        now,
        notifications.unread(caller.organisationId(), caller.personId(), now),
        notifications.of(caller.organisationId(), caller.personId(), before, atMost));
  }

  /**
   * Notes that the caller has read everything up to a notification; to be called in a transaction.
   *
   * @param until the number of the newest one that he has seen
   */
  public Listed read(Caller caller, long until) {
    var now = clock.instant();
    notifications.read(caller.organisationId(), caller.personId(), until, now);
    var unread = notifications.unread(caller.organisationId(), caller.personId(), now);
    return new Listed(now, unread, List.of());
  }
}
