package org.samenrooster.server.completion.rest;

import java.time.ZoneOffset;
import java.util.Locale;
import org.samenrooster.api.model.BaseRosterJobStateDto;
import org.samenrooster.api.model.CompletionFreedomDto;
import org.samenrooster.api.model.CompletionJobDto;
import org.samenrooster.api.model.CompletionProgressDto;
import org.samenrooster.server.completion.application.CompletionProgress;
import org.samenrooster.server.completion.application.CompletionRequest;
import org.samenrooster.server.completion.application.StoredCompletion;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.platform.search.SearchJob;

/** Searches for completions as they travel. */
final class CompletionDocuments {

  private CompletionDocuments() {}

  static CompletionJobDto dto(
      SearchJob<CompletionRequest, CompletionProgress, StoredCompletion> job, Locale language) {
    var request = job.request();
    var progress = job.progress();
    var dto =
        new CompletionJobDto()
            .id(job.key().id())
            .periodId(request.periodId())
            .state(BaseRosterJobStateDto.valueOf(job.state().name()))
            .createdAt(job.createdAt().atOffset(ZoneOffset.UTC))
            .seconds(request.seconds())
            .freedom(
                new CompletionFreedomDto()
                    .changePicks(request.changePicks())
                    .useExceptions(request.useExceptions()))
            .mustFill(request.mustFill())
            .pinnedShiftIds(request.pinnedShiftIds())
            .progress(
                new CompletionProgressDto()
                    .elapsedSeconds(progress.elapsedSeconds())
                    .openShifts(progress.openShifts())
                    .cost(progress.cost())
                    .lowerBound(progress.lowerBound()));
    job.proposal().map(proposal -> proposal.in(language)).ifPresent(dto::setProposal);
    job.failureKey().map(Messages.in(language)::sentence).ifPresent(dto::setFailure);
    return dto;
  }
}
