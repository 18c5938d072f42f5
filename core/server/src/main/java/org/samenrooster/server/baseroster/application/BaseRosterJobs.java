package org.samenrooster.server.baseroster.application;

import java.util.Optional;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobKey;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobProgress;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobState;

/** The searches for base rosters, running and ended. */
public interface BaseRosterJobs {

  /** Whose search this is; empty when the organisation has none of this id. */
  Optional<JobKey> keyOf(String organisationId, String jobId);

  /** A search; empty when the team has none of this id. */
  Optional<BaseRosterJob> job(JobKey key);

  /** The same, keeping others from changing it until the transaction ends. */
  Optional<BaseRosterJob> lockedJob(JobKey key);

  /** The search without its proposal, which may be large: what changes while it runs. */
  Optional<BaseRosterJob> jobWithoutProposal(JobKey key);

  /** Whether the team has a search that has not ended. */
  boolean oneIsUnderWay(String organisationId, String teamId);

  /** Stores a new search. */
  void add(BaseRosterJob job);

  /** Stores a new state of a search that has not ended. */
  void move(JobKey key, JobState state);

  /** Stores how far a search is. */
  void report(JobKey key, JobProgress progress);

  /** Stores the end of a search with what it found. */
  void end(BaseRosterJob job);
}
