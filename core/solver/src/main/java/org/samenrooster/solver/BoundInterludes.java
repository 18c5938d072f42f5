package org.samenrooster.solver;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Gives the lower bound a small share of a search, between two looks at it: of its time where time
 * ends the search, of its steps where steps do, so that the same steps give the same bound. Belongs
 * to one thread.
 */
final class BoundInterludes {

  private static final double SHARE_OF_TIME = 0.2;
  private static final long LEAST_MILLIS = 300;
  private static final long STEPS_PER_QUESTION = 10_000;
  private static final long LEAST_QUESTIONS = 40;

  private final SearchTools tools;
  private final SearchClock clock;
  private final SearchLimits limits;
  private @Nullable LowerBound bound;
  private long questions;
  private long nanos;

  BoundInterludes(SearchTools tools, SearchClock clock) {
    this.tools = tools;
    this.clock = clock;
    this.limits = tools.model().problem().limits();
  }

  /** No base roster costs less than this; empty where that is not known, or not yet. */
  OptionalLong value() {
    return bound == null ? OptionalLong.empty() : bound.value();
  }

  /** Asks as long as a share of the search so far allows. */
  void play() {
    while (!clock.stopped() && isDue()) {
      ask();
    }
  }

  /** Asks what is left of the share of a search by steps. */
  void end() {
    while (limits.endsBySteps() && !clock.stopped() && isDue()) {
      ask();
    }
  }

  private boolean isDue() {
    if (bound != null && bound.ended()) {
      return false;
    }
    if (limits.endsBySteps()) {
      long allSteps = limits.steps() / STEPS_PER_QUESTION * limits.threads();
      return questions < Math.max(LEAST_QUESTIONS, allSteps);
    }
    long elapsed = clock.elapsed().toNanos();
    return elapsed > LEAST_MILLIS * 1_000_000 && nanos < SHARE_OF_TIME * elapsed;
  }

  private void ask() {
    long began = System.nanoTime();
    LowerBound asked = bound == null ? new LowerBound(tools) : bound;
    bound = asked;
    asked.improve();
    questions++;
    nanos += System.nanoTime() - began;
  }
}
