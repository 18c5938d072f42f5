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
  WORKED_HOURS_APPROVED
}
