package org.samenrooster.server.completion.application;

import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.search.JobPlace;
import org.samenrooster.server.platform.search.ListedJob;
import org.samenrooster.server.platform.search.SearchJobs;

/** The searches for completions, running and ended. */
public interface CompletionJobs
    extends SearchJobs<CompletionRequest, CompletionProgress, StoredCompletion> {

  /**
   * Searches of a period, newest first.
   *
   * @param before only searches that come after this place in the list
   * @param most how many at most
   */
  List<ListedJob<CompletionRequest, CompletionProgress, StoredCompletion>> ofPeriod(
      JobPeriod period, Optional<JobPlace> before, int most);

  /** A period whose searches are wanted. */
  record JobPeriod(String organisationId, String teamId, String periodId) {}

  /** Whether the period has a search that has not ended. */
  boolean oneIsUnderWay(String organisationId, String periodId);
}
