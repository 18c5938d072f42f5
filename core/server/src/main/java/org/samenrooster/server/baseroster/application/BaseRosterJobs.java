package org.samenrooster.server.baseroster.application;

import org.samenrooster.server.platform.search.SearchJobs;

/** The searches for base rosters, running and ended. */
public interface BaseRosterJobs
    extends SearchJobs<BaseRosterRequest, BaseRosterProgress, StoredProposal> {

  /** Whether the team has a search that has not ended. */
  boolean oneIsUnderWay(String organisationId, String teamId);
}
