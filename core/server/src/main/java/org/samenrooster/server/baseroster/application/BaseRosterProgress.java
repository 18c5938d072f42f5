package org.samenrooster.server.baseroster.application;

/**
 * The best base roster so far, in figures; minutes are those of the whole cycle.
 *
 * @param elapsedSeconds since the search began
 */
public record BaseRosterProgress(
    int elapsedSeconds,
    long steps,
    int uncoveredMinutes,
    int surplusMinutes,
    int blockedRules,
    long cost) {

  /** Before the first figures. */
  public static final BaseRosterProgress NONE = new BaseRosterProgress(0, 0, 0, 0, 0, 0);
}
