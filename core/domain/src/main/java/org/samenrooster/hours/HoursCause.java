package org.samenrooster.hours;

/**
 * Why there is an entry: what somebody can look up.
 *
 * @param id identity of the shift, the absence, the employment, the decision; the date of a holiday
 */
public record HoursCause(Kind kind, String id) {

  /** What it is that can be looked up. */
  public enum Kind {
    EMPLOYMENT,
    PUBLIC_HOLIDAY,
    OPENING_BALANCE,
    /** Days before hours were kept here; the id is the last of them in its month. */
    EARLIER_DAYS,
    SHIFT,
    ABSENCE,
    SETTLEMENT,
    DECISION
  }

  static HoursCause shift(String id) {
    return new HoursCause(Kind.SHIFT, id);
  }

  static HoursCause absence(String id) {
    return new HoursCause(Kind.ABSENCE, id);
  }
}
