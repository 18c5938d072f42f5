package org.samenrooster.server.completion.application;

import org.jspecify.annotations.Nullable;

/**
 * The best completion so far, in figures; null while there is none yet.
 *
 * @param elapsedSeconds since the search began
 * @param openShifts shifts that nobody gets
 * @param lowerBound no completion costs less
 */
public record CompletionProgress(
    int elapsedSeconds,
    @Nullable Integer openShifts,
    @Nullable Integer cost,
    @Nullable Integer lowerBound) {

  /** Before the first figures. */
  public static final CompletionProgress NONE = new CompletionProgress(0, null, null, null);
}
