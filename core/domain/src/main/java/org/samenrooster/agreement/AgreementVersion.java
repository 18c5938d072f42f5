package org.samenrooster.agreement;

import java.time.LocalDate;

/**
 * One thing that a team agreed, by when it holds.
 *
 * @param number counts the versions of a team, from 1
 * @param from the first day on which it holds
 */
public record AgreementVersion(int number, LocalDate from) {

  /**
   * @throws IllegalArgumentException if it has no number
   */
  public AgreementVersion {
    Numbers.requireFrom(1, "number of a version", number);
  }
}
