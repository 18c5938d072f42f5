package org.samenrooster.approval;

import org.samenrooster.agreement.AgreementStanding;

/**
 * What is known of a line.
 *
 * @param judged what the rules say
 * @param hours planned against what the period is to hold
 * @param burdens nights and weekend shifts
 * @param picksNotKept own picks that a completion took away
 * @param standing where she stands with what the team agreed
 */
public record LineFacts(
    String memberId,
    Judged judged,
    Hours hours,
    Burdens burdens,
    int picksNotKept,
    AgreementStanding standing) {

  /** How many rules are broken, and how many are strained without anybody having accepted it. */
  public record Judged(int broken, int unacceptedWarnings) {}

  /**
   * The hours of a line, in minutes.
   *
   * @param outsideBand below zero where they are fewer than the band, above where they are more
   */
  public record Hours(int planned, int contract, int outsideBand) {}

  /** Shifts of the period that are a burden. */
  public record Burdens(int nights, int weekends) {}
}
