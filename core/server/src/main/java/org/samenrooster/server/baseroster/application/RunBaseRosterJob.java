package org.samenrooster.server.baseroster.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.samenrooster.server.platform.search.SearchEnd;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.platform.search.SearchJobRecord;
import org.samenrooster.server.platform.search.SearchJobRun;
import org.samenrooster.server.platform.search.SearchWatch;
import org.samenrooster.solver.BaseRosterSearch;
import org.samenrooster.solver.SearchProgress;

/** Runs a search for a base roster. */
@ApplicationScoped
public class RunBaseRosterJob
    extends SearchJobRun<BaseRosterRequest, BaseRosterProgress, StoredProposal> {

  static final String NAME = "base-roster-job";

  @Inject private BaseRosterJobRecord record;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  protected SearchJobRecord<BaseRosterRequest, BaseRosterProgress, StoredProposal> record() {
    return record;
  }

  @Override
  protected SearchEnd<StoredProposal> search(
      SearchJob<BaseRosterRequest, BaseRosterProgress, StoredProposal> job,
      SearchWatch<BaseRosterProgress> watch) {
    var posed = record.pose(job).filter(found -> found.problem().faults().isEmpty());
    if (posed.isEmpty()) {
      // It could begin when it was asked for: the team has changed since.
      return SearchEnd.failed("job.failed.team-changed");
    }
    var proposal =
        BaseRosterSearch.propose(
            posed.get().problem(),
            progress -> watch.report(elapsed -> figures(progress, elapsed)),
            watch::stopped);
    return SearchEnd.found(Proposals.stored(posed.get(), proposal));
  }

  private static BaseRosterProgress figures(SearchProgress progress, Duration elapsed) {
    return new BaseRosterProgress(
        Math.toIntExact(elapsed.toSeconds()),
        progress.steps(),
        progress.uncoveredMinutes(),
        progress.surplusMinutes(),
        progress.blockedRules(),
        progress.cost(),
        progress.leastCost().isPresent() ? progress.leastCost().getAsLong() : null,
        progress.mostGainPercent().isPresent() ? progress.mostGainPercent().getAsInt() : null);
  }
}
