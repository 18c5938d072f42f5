package org.samenrooster.server.platform.search;

import java.util.List;

/** How far a search is. The last three are its end. */
public enum JobState {
  QUEUED,
  RUNNING,
  CANCELLING,
  DONE,
  CANCELLED,
  FAILED;

  /** The states of a search that has not ended. */
  public static final List<JobState> UNDER_WAY = List.of(QUEUED, RUNNING, CANCELLING);

  /** Whether nothing changes any more. */
  public boolean ended() {
    return !UNDER_WAY.contains(this);
  }
}
