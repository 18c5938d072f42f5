package org.samenrooster.server.baseroster.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.samenrooster.server.baseroster.application.BaseRosterProblems.Posed;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.platform.search.SearchJobRecord;
import org.samenrooster.server.platform.search.SearchJobs;

/** What is written down of searches for base rosters, and what they start from. */
@ApplicationScoped
public class BaseRosterJobRecord
    extends SearchJobRecord<BaseRosterRequest, BaseRosterProgress, StoredProposal> {

  @Inject private BaseRosterJobs jobs;
  @Inject private BaseRosterProblems problems;

  @Override
  protected SearchJobs<BaseRosterRequest, BaseRosterProgress, StoredProposal> jobs() {
    return jobs;
  }

  /** The problem that the search has to solve; empty if the team is gone. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Posed> pose(SearchJob<BaseRosterRequest, ?, ?> job) {
    return problems.pose(job.key().organisationId(), job.key().teamId(), job.request());
  }
}
