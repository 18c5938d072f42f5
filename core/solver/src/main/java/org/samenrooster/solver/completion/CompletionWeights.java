package org.samenrooster.solver.completion;

/**
 * What imperfections of a completion cost.
 *
 * @param open shifts that stay open or picks that are changed
 * @param hours hours beside the target
 * @param wishes wishes that are not met
 * @param burden burdens beyond the fair share
 */
public record CompletionWeights(Open open, Hours hours, Wishes wishes, Burden burden) {

  /**
   * Shifts and picks.
   *
   * @param shift each shift that stays open
   * @param pick each pick that is taken away or moved, where picks may; never less than all shifts
   *     together that need not be filled, so that no pick is changed for one of these
   * @param picksForMustFill how many picks may be changed to fill one shift that must be filled
   */
  public record Open(int shift, int pick, int picksForMustFill) {}

  /** Each hour below the band, below the target and above the target. */
  public record Hours(int belowBand, int belowTarget, int aboveTarget) {}

  /**
   * Wishes.
   *
   * @param weakest each wish of strength 1 that is not met; stronger ones as often as their
   *     strength
   * @param beyondHalf each wish of a person beyond the half that is not met, so that the worst
   *     served counts more
   */
  public record Wishes(int weakest, int beyondHalf) {}

  /**
   * Burdens.
   *
   * @param night each night beyond the fair share; weekend shifts and evenings likewise
   * @param warning each warning of a rule
   * @param unpopular each unpopular shift that somebody lacks of the agreed least: more than a tie,
   *     and less than an hour beside the target
   */
  public record Burden(int night, int weekend, int evening, int warning, int unpopular) {}

  /** Open shifts before hours, hours before wishes, wishes beside burdens. */
  public static CompletionWeights standard() {
    return new CompletionWeights(
        new Open(1000, 2000, 3),
        new Hours(20, 6, 4),
        new Wishes(40, 40),
        new Burden(60, 40, 20, 10, 3));
  }
}
