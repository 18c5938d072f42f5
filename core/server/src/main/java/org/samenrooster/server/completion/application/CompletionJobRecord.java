package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.samenrooster.server.completion.application.CompletionProblems.Posed;
import org.samenrooster.server.platform.search.JobKey;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.platform.search.SearchJobRecord;
import org.samenrooster.server.platform.search.SearchJobs;

/** What is written down of searches for completions, and what they start from. */
@ApplicationScoped
public class CompletionJobRecord
    extends SearchJobRecord<CompletionRequest, CompletionProgress, StoredCompletion> {

  @Inject private CompletionJobs jobs;
  @Inject private CompletionProblems problems;

  @Override
  protected SearchJobs<CompletionRequest, CompletionProgress, StoredCompletion> jobs() {
    return jobs;
  }

  /** The key of a search, if it is one of the period. */
  @Transactional
  public Optional<JobKey> keyOf(JobKey key, String periodId) {
    return jobs.jobWithoutProposal(key)
        .filter(job -> job.request().periodId().equals(periodId))
        .map(SearchJob::key);
  }

  /** The problem that the search has to solve; empty if the period is not there any more. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Posed> pose(SearchJob<CompletionRequest, ?, ?> job) {
    return problems.pose(job.key().organisationId(), job.key().teamId(), job.request());
  }
}
