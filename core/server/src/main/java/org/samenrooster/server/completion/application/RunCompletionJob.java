package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.samenrooster.server.platform.search.EveryLanguage;
import org.samenrooster.server.platform.search.SearchEnd;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.platform.search.SearchJobRecord;
import org.samenrooster.server.platform.search.SearchJobRun;
import org.samenrooster.server.platform.search.SearchWatch;
import org.samenrooster.solver.assignment.AssignmentProgress;
import org.samenrooster.solver.completion.CompletionSearch;

/** Runs a search for a completion. */
@ApplicationScoped
public class RunCompletionJob
    extends SearchJobRun<CompletionRequest, CompletionProgress, StoredCompletion> {

  static final String NAME = "completion-job";

  @Inject private CompletionJobRecord record;
  @Inject private CompletionAnswers answers;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  protected SearchJobRecord<CompletionRequest, CompletionProgress, StoredCompletion> record() {
    return record;
  }

  @Override
  protected SearchEnd<StoredCompletion> search(
      SearchJob<CompletionRequest, CompletionProgress, StoredCompletion> job,
      SearchWatch<CompletionProgress> watch) {
    // It could begin when it was asked for: the period has moved on or changed since.
    var posed = record.pose(job).filter(found -> found.isCompleting() && found.faults().isEmpty());
    if (posed.isEmpty()) {
      return SearchEnd.failed("job.failed.period-changed");
    }
    var proposal =
        CompletionSearch.propose(
            posed.get().problem(),
            progress -> watch.report(elapsed -> figures(progress, elapsed)),
            watch::stopped);
    var completed = Completed.of(posed.get(), proposal);
    return SearchEnd.found(
        new StoredCompletion(
            EveryLanguage.of(language -> answers.answer(completed, language)),
            CompletionOutcome.of(completed)));
  }

  private static CompletionProgress figures(AssignmentProgress progress, Duration elapsed) {
    return new CompletionProgress(
        Math.toIntExact(elapsed.toSeconds()),
        progress.missing(),
        progress.cost(),
        progress.lowerBound());
  }
}
