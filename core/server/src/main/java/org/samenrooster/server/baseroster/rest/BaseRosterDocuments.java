package org.samenrooster.server.baseroster.rest;

import java.time.ZoneOffset;
import java.util.Locale;
import org.samenrooster.api.model.BaseRosterDto;
import org.samenrooster.api.model.BaseRosterHoursDaysDto;
import org.samenrooster.api.model.BaseRosterJobDto;
import org.samenrooster.api.model.BaseRosterJobStateDto;
import org.samenrooster.api.model.BaseRosterJobSummaryDto;
import org.samenrooster.api.model.BaseRosterProgressDto;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster;
import org.samenrooster.server.baseroster.application.BaseRosterProgress;
import org.samenrooster.server.baseroster.application.BaseRosterRequest;
import org.samenrooster.server.baseroster.application.Proposals;
import org.samenrooster.server.baseroster.application.StoredProposal;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.platform.search.ListedJob;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.team.application.StoredTeam;

/** Searches and base rosters as they travel. */
final class BaseRosterDocuments {

  private BaseRosterDocuments() {}

  static BaseRosterJobDto dto(
      SearchJob<BaseRosterRequest, BaseRosterProgress, StoredProposal> job, Locale language) {
    var dto =
        new BaseRosterJobDto()
            .id(job.key().id())
            .state(BaseRosterJobStateDto.valueOf(job.state().name()))
            .createdAt(job.createdAt().atOffset(ZoneOffset.UTC))
            .cycleWeeks(job.request().cycleWeeks())
            .seconds(job.request().seconds())
            .leastChange(job.request().leastChange())
            .progress(progress(job.progress()));
    if (job.request().hoursFrom() != null && job.request().hoursUntil() != null) {
      dto.setHoursFor(
          new BaseRosterHoursDaysDto()
              .from(job.request().hoursFrom())
              .until(job.request().hoursUntil()));
    }
    if (job.request().careDemand() != null) {
      dto.setScenario(true);
    }
    job.proposal().map(proposal -> proposal.in(language)).ifPresent(dto::setProposal);
    job.failureKey().map(Messages.in(language)::sentence).ifPresent(dto::setFailure);
    return dto;
  }

  static BaseRosterJobSummaryDto dto(
      ListedJob<BaseRosterRequest, BaseRosterProgress, StoredProposal> listed) {
    var job = listed.job();
    return new BaseRosterJobSummaryDto()
        .id(job.key().id())
        .state(BaseRosterJobStateDto.valueOf(job.state().name()))
        .createdAt(job.createdAt().atOffset(ZoneOffset.UTC))
        .cycleWeeks(job.request().cycleWeeks())
        .seconds(job.request().seconds())
        .leastChange(job.request().leastChange())
        .pins(job.request().pinCount())
        .scenario(job.request().careDemand() == null ? null : Boolean.TRUE)
        .hasProposal(listed.hasProposal())
        .progress(progress(job.progress()));
  }

  private static BaseRosterProgressDto progress(BaseRosterProgress progress) {
    return new BaseRosterProgressDto()
        .elapsedSeconds(progress.elapsedSeconds())
        .steps(progress.steps())
        .uncoveredMinutes(progress.uncoveredMinutes())
        .surplusMinutes(progress.surplusMinutes())
        .blockedRules(progress.blockedRules())
        .cost(progress.cost())
        .leastCost(progress.leastCost())
        .mostGainPercent(progress.mostGainPercent());
  }

  static BaseRosterDto dto(AcceptedBaseRoster accepted, StoredTeam team) {
    var roster = accepted.roster();
    return new BaseRosterDto()
        .cycleWeeks(roster.cycleWeeks())
        .anchorDate(roster.anchor())
        .lines(Proposals.lines(roster, accepted.levels(), team.team()));
  }
}
