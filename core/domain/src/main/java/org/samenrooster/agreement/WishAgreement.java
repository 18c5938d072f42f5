package org.samenrooster.agreement;

import java.util.OptionalInt;

/**
 * How much one person may wish for in a roster period.
 *
 * @param vetoes days on which somebody cannot be asked to work
 * @param wishes shifts and free days that are wished for, vetoes not among them; empty where there
 *     is no limit
 */
public record WishAgreement(int vetoes, OptionalInt wishes) {

  /**
   * @throws IllegalArgumentException if a number is negative
   */
  public WishAgreement {
    Numbers.requireFrom(0, "number of vetoes", vetoes);
    wishes.ifPresent(most -> Numbers.requireFrom(0, "number of wishes", most));
  }
}
