package org.samenrooster.server.baseroster.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.samenrooster.server.baseroster.application.BaseRosterJobs;
import org.samenrooster.server.baseroster.application.BaseRosterProgress;
import org.samenrooster.server.baseroster.application.BaseRosterRequest;
import org.samenrooster.server.baseroster.application.StoredProposal;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.platform.search.SearchJobTable;

/** Searches for base rosters in the database. */
@ApplicationScoped
class JpaBaseRosterJobs
    extends SearchJobTable<BaseRosterJobRow, BaseRosterRequest, BaseRosterProgress, StoredProposal>
    implements BaseRosterJobs {

  JpaBaseRosterJobs() {
    super(
        new Kind<>(
            BaseRosterJobRow.class,
            BaseRosterRequest.class,
            BaseRosterProgress.class,
            StoredProposal.class,
            BaseRosterProgress.NONE));
  }

  @Override
  protected BaseRosterJobRow newRow(
      SearchJob<BaseRosterRequest, BaseRosterProgress, StoredProposal> job, String request) {
    return new BaseRosterJobRow(job, request);
  }

  @Override
  public boolean oneIsUnderWay(String organisationId, String teamId) {
    return isUnderWay(organisationId, "teamId", teamId);
  }
}
