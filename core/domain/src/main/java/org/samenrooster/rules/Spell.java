package org.samenrooster.rules;

import java.time.LocalTime;

/**
 * A shift in the sense of the law (ATW 1:7 c): the work between two uninterrupted rests of at least
 * 8 hours. Two blocks less than 8 hours apart are one.
 *
 * @param first the block it starts with
 * @param startMinute start in minutes since the epoch
 * @param endMinute end in minutes since the epoch
 * @param workMinutes minutes of work in all its blocks
 * @param nightMinutes minutes of work between 00:00 and 06:00
 * @param localEnd wall-clock time at which it ends
 */
record Spell(
    Duty first,
    long startMinute,
    long endMinute,
    int workMinutes,
    int nightMinutes,
    LocalTime localEnd) {

  /** A night shift holds more than one hour of work between 00:00 and 06:00 (ATW 1:7 d). */
  static final int NIGHT_THRESHOLD_MINUTES = 60;

  /** A rest of this length separates two shifts (ATW 1:7 c). */
  static final int SEPARATING_REST_MINUTES = 8 * 60;

  static Spell of(Duty duty) {
    return new Spell(
        duty,
        duty.startMinute(),
        duty.endMinute(),
        duty.workMinutes(),
        duty.nightMinutes(),
        duty.localEnd());
  }

  Spell with(Duty next) {
    boolean endsLater = next.endMinute() > endMinute;
    return new Spell(
        first,
        startMinute,
        Math.max(endMinute, next.endMinute()),
        workMinutes + next.workMinutes(),
        nightMinutes + next.nightMinutes(),
        endsLater ? next.localEnd() : localEnd);
  }

  boolean isNight() {
    return nightMinutes > NIGHT_THRESHOLD_MINUTES;
  }
}
