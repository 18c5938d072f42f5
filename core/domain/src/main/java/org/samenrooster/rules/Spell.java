package org.samenrooster.rules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A shift in the sense of the law (ATW 1:7 c): the work between two uninterrupted rests of at least
 * 8 hours. Two blocks less than 8 hours apart are one.
 *
 * @param blocks the blocks of work, in order; at least one
 * @param endMinute end in minutes since the epoch
 * @param workMinutes minutes of work in all its blocks
 * @param nightMinutes minutes of work between 00:00 and 06:00
 * @param localEnd wall-clock time at which it ends
 */
public record Spell(
    List<Duty> blocks, long endMinute, int workMinutes, int nightMinutes, LocalTime localEnd) {

  /** A night shift holds more than one hour of work between 00:00 and 06:00 (ATW 1:7 d). */
  public static final int NIGHT_THRESHOLD_MINUTES = 60;

  /** A rest of this length separates two shifts (ATW 1:7 c). */
  public static final int SEPARATING_REST_MINUTES = 8 * 60;

  private static final LocalTime TWO = LocalTime.of(2, 0);

  static Spell of(Duty duty) {
    return new Spell(
        List.of(duty), duty.endMinute(), duty.workMinutes(), duty.nightMinutes(), duty.localEnd());
  }

  Spell with(Duty next) {
    List<Duty> more = new ArrayList<>(blocks);
    more.add(next);
    boolean endsLater = next.endMinute() > endMinute;
    return new Spell(
        List.copyOf(more),
        Math.max(endMinute, next.endMinute()),
        workMinutes + next.workMinutes(),
        nightMinutes + next.nightMinutes(),
        endsLater ? next.localEnd() : localEnd);
  }

  /** The block it starts with. */
  public Duty first() {
    return blocks.get(0);
  }

  /** Start in minutes since the epoch. */
  public long startMinute() {
    return first().startMinute();
  }

  /** The roster day on which it starts. */
  public LocalDate day() {
    return first().day();
  }

  /** The number of the calendar week in which it starts. */
  public int week() {
    return first().week();
  }

  /** From start to end. */
  public Span span() {
    return new Span(startMinute(), endMinute);
  }

  /** Whether it is a night shift (ATW 1:7 d). */
  public boolean isNight() {
    return nightMinutes > NIGHT_THRESHOLD_MINUTES;
  }

  /** Whether it is a night shift that ends after 02:00, after which the law asks for more rest. */
  public boolean isNightEndingAfterTwo() {
    return isNight() && localEnd.isAfter(TWO);
  }

  /**
   * The block with which its work goes beyond a number of minutes.
   *
   * @throws IllegalArgumentException if it does not
   */
  public Duty blockBeyond(int minutes) {
    int sum = 0;
    for (Duty block : blocks) {
      sum += block.workMinutes();
      if (sum > minutes) {
        return block;
      }
    }
    throw new IllegalArgumentException(
        "The shift holds (" + workMinutes + ") minutes of work, not more than (" + minutes + ").");
  }
}
