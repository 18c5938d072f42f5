package org.samenrooster.hours.payroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.AccountId;
import org.samenrooster.hours.allowance.ShiftAllowance.BandMinutes;

/**
 * Hours of one employment on one day, as payroll gets them.
 *
 * @param id the same whenever the line is made, and of no other line
 * @param account of the employment and year in which the hours stand
 * @param day to which they belong
 * @param minutes whole minutes; below zero where less is due than was told before
 * @param allowances irregular hours among them, in the order in which they occur; below zero where
 *     a correction takes them back
 * @param source what is behind it
 * @param costCentre who bears it, where the entries say so
 */
public record PayrollLine(
    String id,
    AccountId account,
    LocalDate day,
    Kind kind,
    int minutes,
    List<BandMinutes> allowances,
    Source source,
    Optional<String> costCentre) {

  public PayrollLine {
    allowances = List.copyOf(allowances);
  }

  /** What the hours are. */
  public enum Kind {
    /** Approved work on a shift. */
    WORKED,
    /** Leave, at the hours that were rostered. */
    LEAVE,
    /** Sick or otherwise away, at the hours that were rostered; never which. */
    ABSENCE,
    /** Puts right what was told before. */
    CORRECTION,
    /** What becomes of the balance of a year. */
    SETTLEMENT
  }

  /**
   * What is behind a line.
   *
   * @param shiftId the shift that was worked
   * @param corrects the line or entry that a correction puts right
   * @param way how a part of a balance ends: PAID, CARRIED_OVER or LAPSED
   */
  public record Source(Optional<String> shiftId, Optional<String> corrects, Optional<String> way) {

    static final Source NONE = new Source(Optional.empty(), Optional.empty(), Optional.empty());

    static Source shift(String id) {
      return new Source(Optional.of(id), Optional.empty(), Optional.empty());
    }
  }
}
