package org.samenrooster.server.baseroster.application;

import java.time.Instant;
import java.util.Optional;

/**
 * A search for a base roster.
 *
 * @param key whose search it is
 * @param request what was asked
 * @param state how far it is
 * @param requestedBy the person who started it
 * @param createdAt when
 * @param progress the last that was heard of it
 * @param proposal what it found, while it has found something that can be shown
 * @param failureKey key of the sentence that says why there is no proposal
 */
public record BaseRosterJob(
    JobKey key,
    JobRequest request,
    JobState state,
    String requestedBy,
    Instant createdAt,
    JobProgress progress,
    Optional<StoredProposal> proposal,
    Optional<String> failureKey) {

  /** Whose search it is, and which one. */
  public record JobKey(String organisationId, String teamId, String id) {}

  /**
   * What was asked.
   *
   * @param cycleWeeks length of the cycle
   * @param seconds time limit
   * @param seed start of the random draws
   * @param leastChange whether to keep to the base roster that stands
   */
  public record JobRequest(int cycleWeeks, int seconds, int seed, boolean leastChange) {}

  /** How far a search is. The last three are its end. */
  public enum JobState {
    QUEUED,
    RUNNING,
    CANCELLING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether nothing changes any more. */
    public boolean ended() {
      return this == DONE || this == CANCELLED || this == FAILED;
    }
  }

  /**
   * The best base roster so far, in figures; minutes are those of the whole cycle.
   *
   * @param elapsedSeconds since the search began
   */
  public record JobProgress(
      int elapsedSeconds,
      long steps,
      int uncoveredMinutes,
      int surplusMinutes,
      int blockedRules,
      long cost) {

    /** Before the first figures. */
    public static final JobProgress NONE = new JobProgress(0, 0, 0, 0, 0, 0);
  }
}
