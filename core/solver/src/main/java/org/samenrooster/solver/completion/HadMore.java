package org.samenrooster.solver.completion;

/**
 * Whether somebody has had more than others before these days. It breaks ties: of two completions
 * that are equally good, the one is better that asks less of her.
 *
 * @param nights more nights
 * @param weekends more weekend shifts
 */
public record HadMore(boolean nights, boolean weekends) {

  /** Nothing of it, or nothing is known. */
  public static final HadMore NOTHING = new HadMore(false, false);
}
