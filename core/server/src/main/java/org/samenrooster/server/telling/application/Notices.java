package org.samenrooster.server.telling.application;

import java.util.Optional;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.leave.LeaveState;
import org.samenrooster.period.PeriodCommand;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventDetail;
import org.samenrooster.sickcall.SickCallState;
import org.samenrooster.telling.NotificationKind;

/**
 * Which events become a notification, and whose: the one place in which every event is named. A new
 * one is added to the switch below, with what it is to whom or among those that say nothing; until
 * then this does not compile.
 */
final class Notices {

  private Notices() {}

  /** Who is told, always without the one who did it. */
  enum Receivers {
    /** Everybody who is a member of the team today. */
    TEAM,
    /** The members whom it concerns. */
    CONCERNED,
    /** The members whom it concerns, and the team leads of today with their deputies. */
    CONCERNED_AND_LEADS,
    /** The team leads of today with their deputies. */
    LEADS,
    /** The members who could take the shift that it is about. */
    FREE_FOR_SHIFT
  }

  /** A notification to be made. */
  record Notice(NotificationKind kind, Receivers receivers) {}

  /** What is made of an event, if anything is. */
  static Optional<Notice> of(Event event) {
    return switch (event.name()) {
      case PERIOD_MOVED -> moved(PeriodCommand.valueOf(event.detail(EventDetail.COMMAND)));
      case PERIOD_PUBLISHED -> team(NotificationKind.ROSTER_PUBLISHED);
      case BASE_ROSTER_ACCEPTED -> team(NotificationKind.BASE_ROSTER_CHANGED);
      case COMPLETION_TAKEN -> concerned(NotificationKind.COMPLETION_TAKEN);
      case LINES_APPROVED -> concerned(NotificationKind.LINE_APPROVED);
      case DEPUTY_CHANGED -> concerned(NotificationKind.DEPUTY_CHANGED);
      case WORKED_TIME_RECORDED -> concerned(NotificationKind.WORKED_TIME_RECORDED);
      case WORKED_TIME_CORRECTED -> concerned(NotificationKind.WORKED_TIME_CORRECTED);
      case WORKED_HOURS_APPROVED -> concerned(NotificationKind.WORKED_HOURS_APPROVED);
      case CONTRACT_EXTENSION_CHANGED -> extension(event.detail(EventDetail.STATE));
      case ROSTER_CHANGE_PROPOSED -> concerned(NotificationKind.CHANGE_ASKED);
      case ROSTER_CHANGE_MOVED -> changed(ChangeState.valueOf(event.detail(EventDetail.STATE)));
      case CONSENT_ENTERED_BY_PHONE -> concerned(NotificationKind.CONSENT_BY_PHONE);
      case CONSENT_DISPUTED -> leads(NotificationKind.CONSENT_DISPUTED);
      case LATE_CONSENT_ASKED -> concerned(NotificationKind.LATE_CONSENT_ASKED);
      case LATE_CONSENT_ANSWERED ->
          notice(NotificationKind.LATE_CONSENT_ANSWERED, Receivers.CONCERNED_AND_LEADS);
      case LEAVE_REQUESTED -> leads(NotificationKind.LEAVE_REQUESTED);
      case LEAVE_ANSWERED -> leave(LeaveState.valueOf(event.detail(EventDetail.STATE)));
      case SICK_CALL_CHANGED -> absence(SickCallState.valueOf(event.detail(EventDetail.STATE)));
      case REPLACEMENT_OPENED ->
          notice(NotificationKind.REPLACEMENT_OPENED, Receivers.FREE_FOR_SHIFT);
      // Who looks at a screen sees these; they ask nothing of anybody. Whose shift was exchanged is
      // told by the change that did it, of an approved roster its publication, and of a swap wish
      // the ring that it is part of.
      case TEAM_REPLACED,
          CARE_DEMAND_STORED,
          AGREEMENTS_STORED,
          WISHES_STORED,
          PERIOD_PLANNED,
          PERIOD_APPROVED,
          SHIFT_PICKED,
          PICK_WITHDRAWN,
          SHIFT_ASSIGNED,
          SHIFT_UNASSIGNED,
          SHIFT_EXCHANGED,
          SWAP_WISH_CHANGED,
          REPLACEMENT_TAKEN_AWAY ->
          Optional.empty();
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

  private static Optional<Notice> extension(String state) {
    return notice(
        state.equals("PROPOSED")
            ? NotificationKind.EXTENSION_PROPOSED
            : NotificationKind.EXTENSION_ANSWERED,
        Receivers.CONCERNED_AND_LEADS);
  }

  private static Optional<Notice> changed(ChangeState state) {
    return switch (state) {
      // Somebody has answered, and others have not yet.
      case PROPOSED -> Optional.empty();
      case AGREED -> leads(NotificationKind.CHANGE_TO_DECIDE);
      case BOOKED -> concerned(NotificationKind.CHANGE_BOOKED);
      case REFUSED, DECLINED, WITHDRAWN, EXPIRED, BROKEN -> concerned(NotificationKind.CHANGE_OVER);
      case UNDONE -> concerned(NotificationKind.CHANGE_UNDONE);
    };
  }

  private static Optional<Notice> leave(LeaveState state) {
    return switch (state) {
      case REQUESTED -> leads(NotificationKind.LEAVE_REQUESTED);
      case GRANTED, REFUSED -> concerned(NotificationKind.LEAVE_ANSWERED);
      case WITHDRAWN -> leads(NotificationKind.LEAVE_WITHDRAWN);
    };
  }

  private static Optional<Notice> absence(SickCallState state) {
    return switch (state) {
      case REPORTED -> notice(NotificationKind.ABSENCE_REPORTED, Receivers.CONCERNED_AND_LEADS);
      case CONFIRMED -> Optional.empty();
      case RECOVERED, CLOSED, REFUSED ->
          notice(NotificationKind.ABSENCE_ENDED, Receivers.CONCERNED_AND_LEADS);
    };
  }

  private static Optional<Notice> team(NotificationKind kind) {
    return notice(kind, Receivers.TEAM);
  }

  private static Optional<Notice> concerned(NotificationKind kind) {
    return notice(kind, Receivers.CONCERNED);
  }

  private static Optional<Notice> leads(NotificationKind kind) {
    return notice(kind, Receivers.LEADS);
  }

  private static Optional<Notice> notice(NotificationKind kind, Receivers receivers) {
    return Optional.of(new Notice(kind, receivers));
  }
}
