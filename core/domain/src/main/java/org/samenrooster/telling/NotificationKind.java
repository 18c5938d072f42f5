package org.samenrooster.telling;

/** What a notification is about; a person may leave out any of them. */
public enum NotificationKind {
  /** A period is open for wishes. */
  WISHING_OPENED,
  /** Open shifts of a period can be picked. */
  PICKING_OPENED,
  /** A roster was sent back: it can be picked in again. */
  PICKING_REOPENED,
  /** A roster is fixed. */
  ROSTER_PUBLISHED,
  /** The team has another base roster. */
  BASE_ROSTER_CHANGED,
  /** Somebody proposes more contract hours, and waits for an answer. */
  EXTENSION_PROPOSED,
  /** A proposal of more contract hours was accepted, declined, withdrawn, or HR knows of it. */
  EXTENSION_ANSWERED,
  /** Somebody else wrote down what was worked on a shift. */
  WORKED_TIME_RECORDED,
  /** What was worked on a shift of a closed period was put right. */
  WORKED_TIME_CORRECTED,
  /** Worked hours were approved. */
  WORKED_HOURS_APPROVED,
  /** A change of a published roster waits for an answer of this person. */
  CHANGE_ASKED,
  /** A change of a published roster that everybody agrees to waits for the team lead. */
  CHANGE_TO_DECIDE,
  /** A change of a published roster was made. */
  CHANGE_BOOKED,
  /** Nothing came of a change of a published roster; not told who said no, if anybody did. */
  CHANGE_OVER,
  /** A change of a published roster was taken back. */
  CHANGE_UNDONE,
  /** A yes by telephone was written down for this person. */
  CONSENT_BY_PHONE,
  /** Somebody says that there was no such yes by telephone. */
  CONSENT_DISPUTED,
  /** This person is asked whether she agrees with a roster that comes late. */
  LATE_CONSENT_ASKED,
  /** Something was said, or written down for somebody, about a roster that comes late. */
  LATE_CONSENT_ANSWERED,
  /** Somebody asks for leave. */
  LEAVE_REQUESTED,
  /** A request for leave was granted or refused. */
  LEAVE_ANSWERED,
  /** Leave, or a request for it, was given back. */
  LEAVE_WITHDRAWN,
  /** Somebody cannot come; or is expected back on another day. */
  ABSENCE_REPORTED,
  /** Somebody is back, or HR does not know the absence. */
  ABSENCE_ENDED,
  /** A shift that nobody was to take is open, for those who may be asked. */
  REPLACEMENT_OPENED,
  /** What a picking round left open was given out, and changed this person's roster. */
  COMPLETION_TAKEN,
  /** This person's line of a roster was approved. */
  LINE_APPROVED,
  /** A person may do the team lead's work on some days, or no longer. */
  DEPUTY_CHANGED
}
