package org.samenrooster.server.completion.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.completion.application.CompletionJobs;
import org.samenrooster.server.completion.application.CompletionProgress;
import org.samenrooster.server.completion.application.CompletionRequest;
import org.samenrooster.server.completion.application.StoredCompletion;
import org.samenrooster.server.platform.search.JobPlace;
import org.samenrooster.server.platform.search.ListedJob;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.platform.search.SearchJobTable;

/** Searches for completions in the database. */
@ApplicationScoped
class JpaCompletionJobs
    extends SearchJobTable<
        CompletionJobRow, CompletionRequest, CompletionProgress, StoredCompletion>
    implements CompletionJobs {

  JpaCompletionJobs() {
    super(
        new Kind<>(
            CompletionJobRow.class,
            CompletionRequest.class,
            CompletionProgress.class,
            StoredCompletion.class,
            CompletionProgress.NONE));
  }

  @Override
  protected CompletionJobRow newRow(
      SearchJob<CompletionRequest, CompletionProgress, StoredCompletion> job, String request) {
    return new CompletionJobRow(job, request, job.request().periodId());
  }

  @Override
  public List<ListedJob<CompletionRequest, CompletionProgress, StoredCompletion>> ofPeriod(
      JobPeriod period, Optional<JobPlace> before, int most) {
    return newestFirst(
        period.organisationId(), new About("periodId", period.periodId()), before, most);
  }

  @Override
  public boolean oneIsUnderWay(String organisationId, String periodId) {
    return isUnderWay(organisationId, "periodId", periodId);
  }
}
