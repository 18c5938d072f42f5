package org.samenrooster.hours;

/** What an entry of an hours account says; the sign of its minutes follows. */
public enum HoursEntryKind {
  /** The contract hours of the account, below zero. */
  CONTRACT,
  /** What a public holiday takes off them. */
  PUBLIC_HOLIDAY,
  /** A balance that was brought in, from the year before or from another system. */
  OPENING,
  /** A shift is held; below zero where it was given back. */
  ROSTERED,
  /** Worked more or less than rostered. */
  WORKED,
  /** Leave, at the hours that were rostered. */
  LEAVE,
  /** Sick or otherwise away, at the hours that were rostered; never which. */
  ABSENCE,
  /** Paid, carried over or lapsed at the end. */
  SETTLEMENT,
  /** Puts an earlier entry right, with a reason. */
  CORRECTION
}
