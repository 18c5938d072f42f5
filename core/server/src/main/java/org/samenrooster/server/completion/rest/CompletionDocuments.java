package org.samenrooster.server.completion.rest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.api.model.BaseRosterJobStateDto;
import org.samenrooster.api.model.CompletionFreedomDto;
import org.samenrooster.api.model.CompletionJobDto;
import org.samenrooster.api.model.CompletionJobPageDto;
import org.samenrooster.api.model.CompletionJobSummaryDto;
import org.samenrooster.api.model.CompletionMemberDto;
import org.samenrooster.api.model.CompletionProgressDto;
import org.samenrooster.api.model.CompletionReasonDto;
import org.samenrooster.api.model.CompletionReasonKindDto;
import org.samenrooster.api.model.CompletionReasonsDto;
import org.samenrooster.api.model.CompletionTakenDto;
import org.samenrooster.api.model.TakenCompletionDto;
import org.samenrooster.server.completion.application.CompletionProgress;
import org.samenrooster.server.completion.application.CompletionRequest;
import org.samenrooster.server.completion.application.CompletionTake;
import org.samenrooster.server.completion.application.CompletionTakes.TakenReason;
import org.samenrooster.server.completion.application.ReadCompletionReasons.Told;
import org.samenrooster.server.completion.application.StoredCompletion;
import org.samenrooster.server.completion.application.TakeCompletionProposal.Taken;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.platform.search.ListedJob;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.shift.rest.ShiftDtos;

/** Searches for completions as they travel. */
final class CompletionDocuments {

  private CompletionDocuments() {}

  /**
   * A search for somebody who watches over the team: who does not lead it reads nobody's wishes.
   *
   * @param leads whether the caller does
   */
  static CompletionJobDto dto(
      SearchJob<CompletionRequest, CompletionProgress, StoredCompletion> job,
      Locale language,
      boolean leads) {
    var dto = dto(job, language);
    if (!leads && dto.getProposal() != null) {
      dto.getProposal().getMembers().forEach(CompletionDocuments::withoutWishes);
    }
    return dto;
  }

  // Why unpopular shifts are missing tells of days on which she said that she cannot.
  private static void withoutWishes(CompletionMemberDto member) {
    member.wishesKept(null).wishesNotMet(null);
    if (member.getUnpopular() != null) {
      member.getUnpopular().setShortfall(null);
    }
  }

  static CompletionJobDto dto(
      SearchJob<CompletionRequest, CompletionProgress, StoredCompletion> job, Locale language) {
    var request = job.request();
    var dto =
        new CompletionJobDto()
            .id(job.key().id())
            .periodId(request.periodId())
            .state(BaseRosterJobStateDto.valueOf(job.state().name()))
            .createdAt(job.createdAt().atOffset(ZoneOffset.UTC))
            .seconds(request.seconds())
            .freedom(freedom(request))
            .mustFill(request.mustFill())
            .pinnedShiftIds(request.pinnedShiftIds())
            .progress(dto(job.progress()));
    job.proposal().map(proposal -> proposal.in(language)).ifPresent(dto::setProposal);
    job.failureKey().map(Messages.in(language)::sentence).ifPresent(dto::setFailure);
    return dto;
  }

  private static CompletionFreedomDto freedom(CompletionRequest request) {
    return new CompletionFreedomDto()
        .changePicks(request.changePicks())
        .useExceptions(request.useExceptions());
  }

  private static CompletionProgressDto dto(CompletionProgress progress) {
    return new CompletionProgressDto()
        .elapsedSeconds(progress.elapsedSeconds())
        .openShifts(progress.openShifts())
        .cost(progress.cost())
        .lowerBound(progress.lowerBound());
  }

  /**
   * Searches without their proposals.
   *
   * @param takes which of them were taken, by search
   */
  static CompletionJobPageDto page(
      List<ListedJob<CompletionRequest, CompletionProgress, StoredCompletion>> jobs,
      Map<String, CompletionTake> takes,
      ZoneId zone) {
    return new CompletionJobPageDto()
        .items(
            jobs.stream()
                .map(
                    listed -> {
                      var take = Optional.ofNullable(takes.get(listed.job().key().id()));
                      return summary(listed).taken(take.map(one -> dto(one, zone)).orElse(null));
                    })
                .toList());
  }

  private static CompletionJobSummaryDto summary(
      ListedJob<CompletionRequest, CompletionProgress, StoredCompletion> listed) {
    var job = listed.job();
    var request = job.request();
    return new CompletionJobSummaryDto()
        .id(job.key().id())
        .periodId(request.periodId())
        .state(BaseRosterJobStateDto.valueOf(job.state().name()))
        .createdAt(job.createdAt().atOffset(ZoneOffset.UTC))
        .seconds(request.seconds())
        .freedom(freedom(request))
        .mustFill(request.mustFill().size())
        .pinned(request.pinnedShiftIds().size())
        .hasProposal(listed.hasProposal())
        .progress(dto(job.progress()));
  }

  private static CompletionTakenDto dto(CompletionTake take, ZoneId zone) {
    return new CompletionTakenDto().by(take.by()).at(ShiftDtos.at(take.at(), zone));
  }

  static TakenCompletionDto dto(Taken taken, String periodId) {
    var parts = taken.outcome().parts();
    return new TakenCompletionDto()
        .jobId(taken.take().jobId())
        .periodId(periodId)
        .taken(dto(taken.take(), taken.zone()))
        .givenShifts(parts.stream().mapToInt(part -> part.given().size()).sum())
        .changedPicks(parts.stream().mapToInt(part -> part.lost().size()).sum())
        .besideShifts(parts.stream().mapToInt(part -> part.beside().size()).sum())
        .openShifts(taken.openShifts());
  }

  static CompletionReasonsDto dto(Told told, Instant asOf, Locale language) {
    return new CompletionReasonsDto()
        .asOf(ShiftDtos.at(asOf, told.zone()))
        .items(told.reasons().stream().map(reason -> dto(reason, told.zone(), language)).toList());
  }

  private static CompletionReasonDto dto(TakenReason taken, ZoneId zone, Locale language) {
    var about = taken.reason().about();
    return new CompletionReasonDto()
        .kind(CompletionReasonKindDto.valueOf(about.kind().name()))
        .date(about.day().orElse(null))
        .shiftType(about.shiftType().orElse(null))
        .shiftId(about.shiftId().orElse(null))
        .reason(taken.reason().reason().message(language))
        .takenAt(ShiftDtos.at(taken.take().at(), zone));
  }
}
