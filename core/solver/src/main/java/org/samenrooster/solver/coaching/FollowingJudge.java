package org.samenrooster.solver.coaching;

import java.util.BitSet;

/** What the rules say of the shifts that somebody works beside a coach. */
@FunctionalInterface
public interface FollowingJudge {

  /** What they say. */
  enum Verdict {
    /** Nothing forbids it. */
    ALLOWED,
    /** It is forbidden, and with more work it may not be. */
    MENDABLE,
    /** It is forbidden, and so is whatever holds it. */
    FORBIDDEN
  }

  /**
   * Judges a choice.
   *
   * @param chosen the chosen shifts by their place among all shifts of the coach
   */
  Verdict of(BitSet chosen);
}
