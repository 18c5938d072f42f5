package org.samenrooster.server.baseroster.application;

import org.jspecify.annotations.Nullable;

/**
 * The best base roster so far, in figures; minutes are those of the whole cycle.
 *
 * @param elapsedSeconds since the search began
 * @param leastCost no base roster of the team costs less; null where nothing is known yet
 * @param mostGainPercent how much better another base roster can be at most; null likewise
 */
public record BaseRosterProgress(
    int elapsedSeconds,
    long steps,
    int uncoveredMinutes,
    int surplusMinutes,
    int blockedRules,
    long cost,
    @Nullable Long leastCost,
    @Nullable Integer mostGainPercent) {

  /** Before the first figures. */
  public static final BaseRosterProgress NONE =
      new BaseRosterProgress(0, 0, 0, 0, 0, 0, null, null);
}
