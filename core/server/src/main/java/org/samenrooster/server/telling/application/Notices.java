package org.samenrooster.server.telling.application;

import java.util.Optional;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.telling.NotificationKind;

/** Which events become a notification, and whose. Most do not: who looks at a screen sees them. */
final class Notices {

  private Notices() {}

  /** Who is told, always without the one who did it. */
  enum Receivers {
    /** Everybody who is a member of the team today. */
    TEAM,
    /** The members whom it concerns. */
    CONCERNED,
    /** The members whom it concerns, and the team leads of today. */
    CONCERNED_AND_LEADS
  }

  /** A notification to be made. */
  record Notice(NotificationKind kind, Receivers receivers) {}

  /** What is made of an event, if anything is. */
  static Optional<Notice> of(Event event) {
    return switch (event.name()) {
      case PERIOD_MOVED -> moved(PeriodCommand.valueOf(event.detail(EventDetail.COMMAND)));
      case PERIOD_PUBLISHED -> team(NotificationKind.ROSTER_PUBLISHED);
      case BASE_ROSTER_ACCEPTED -> team(NotificationKind.BASE_ROSTER_CHANGED);
      case WORKED_TIME_RECORDED -> concerned(NotificationKind.WORKED_TIME_RECORDED);
      case WORKED_TIME_CORRECTED -> concerned(NotificationKind.WORKED_TIME_CORRECTED);
      case WORKED_HOURS_APPROVED -> concerned(NotificationKind.WORKED_HOURS_APPROVED);
      case CONTRACT_EXTENSION_CHANGED -> Optional.of(extension(event));
      // Everything else is seen by who looks at a screen, and asks nothing of anybody.
      default -> Optional.empty();
    };
  }

  private static Optional<Notice> moved(PeriodCommand command) {
    return switch (command) {
      case OPEN_WISHING -> team(NotificationKind.WISHING_OPENED);
      case OPEN_PICKING -> team(NotificationKind.PICKING_OPENED);
      case SEND_BACK -> team(NotificationKind.PICKING_REOPENED);
      case CLOSE_PICKING, START_APPROVAL, APPROVE, PUBLISH, CLOSE -> Optional.empty();
    };
  }

  private static Notice extension(Event event) {
    var kind =
        event.detail(EventDetail.STATE).equals("PROPOSED")
            ? NotificationKind.EXTENSION_PROPOSED
            : NotificationKind.EXTENSION_ANSWERED;
    return new Notice(kind, Receivers.CONCERNED_AND_LEADS);
  }

  private static Optional<Notice> team(NotificationKind kind) {
    return Optional.of(new Notice(kind, Receivers.TEAM));
  }

  private static Optional<Notice> concerned(NotificationKind kind) {
    return Optional.of(new Notice(kind, Receivers.CONCERNED));
  }
}
