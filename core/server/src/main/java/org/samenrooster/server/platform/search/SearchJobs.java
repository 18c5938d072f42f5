package org.samenrooster.server.platform.search;

import java.util.List;
import java.util.Optional;

/** The searches of a kind, running and ended. */
public interface SearchJobs<Q, P, S> {

  /** Whose search this is; empty when the organisation has none of this id. */
  Optional<JobKey> keyOf(String organisationId, String jobId);

  /** A search; empty when the team has none of this id. */
  Optional<SearchJob<Q, P, S>> job(JobKey key);

  /** The same, keeping others from changing it until the transaction ends. */
  Optional<SearchJob<Q, P, S>> lockedJob(JobKey key);

  /** The search without its proposal, which may be large: what changes while it runs. */
  Optional<SearchJob<Q, P, S>> jobWithoutProposal(JobKey key);

  /**
   * Searches of a team, newest first.
   *
   * @param before only searches that come after this place in the list
   * @param most how many at most
   */
  List<ListedJob<Q, P, S>> newestFirst(
      String organisationId, String teamId, Optional<JobPlace> before, int most);

  /** Stores a new search. */
  void add(SearchJob<Q, P, S> job);

  /** Stores a new state of a search that has not ended. */
  void move(JobKey key, JobState state);

  /** Stores how far a search is. */
  void report(JobKey key, P progress);

  /** Stores the end of a search with what it found. */
  void end(SearchJob<Q, P, S> job);
}
