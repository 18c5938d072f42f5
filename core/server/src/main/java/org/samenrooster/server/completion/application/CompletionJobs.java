package org.samenrooster.server.completion.application;

import org.samenrooster.server.platform.search.SearchJobs;

/** The searches for completions, running and ended. */
public interface CompletionJobs
    extends SearchJobs<CompletionRequest, CompletionProgress, StoredCompletion> {

  /** Whether the period has a search that has not ended. */
  boolean oneIsUnderWay(String organisationId, String periodId);
}
