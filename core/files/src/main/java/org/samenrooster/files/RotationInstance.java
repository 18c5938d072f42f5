package org.samenrooster.files;

import java.util.List;

/**
 * A problem of the rotating workforce benchmark (Musliu, Heuristic methods for automatic rotating
 * workforce scheduling, 2006): a table with a row for each person, through which everybody works
 * row by row.
 *
 * @param people as many as the table has rows
 * @param days of a row
 * @param off days off after each other
 * @param work days of work after each other
 * @param forbidden what must not stand after each other: shifts by their place in the file from 1
 *     on, and 0 for a day off
 */
public record RotationInstance(
    int people, int days, List<Shift> shifts, Run off, Run work, List<List<Integer>> forbidden) {

  public RotationInstance {
    shifts = List.copyOf(shifts);
    forbidden = forbidden.stream().map(List::copyOf).toList();
  }

  /** How long a run of days may be. */
  public record Run(int least, int most) {}

  /**
   * A kind of shift.
   *
   * @param block days of it after each other
   * @param cover people who work it on each day of a row
   */
  public record Shift(String id, Run block, List<Integer> cover) {

    public Shift {
      cover = List.copyOf(cover);
    }
  }
}
