package org.samenrooster.server.completion.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.CompletionFreedomDto;
import org.samenrooster.api.model.CompletionJobRequestDto;
import org.samenrooster.api.server.CompletionApi;
import org.samenrooster.server.completion.application.CompletionJobRecord;
import org.samenrooster.server.completion.application.CompletionJobs;
import org.samenrooster.server.completion.application.CompletionJobs.JobPeriod;
import org.samenrooster.server.completion.application.CompletionRequest;
import org.samenrooster.server.completion.application.CompletionTakes;
import org.samenrooster.server.completion.application.ReadCompletionReasons;
import org.samenrooster.server.completion.application.StartCompletionJob;
import org.samenrooster.server.completion.application.TakeCompletionProposal;
import org.samenrooster.server.period.application.ListPeriods;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.search.JobKey;
import org.samenrooster.server.platform.search.JobPlace;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.shift.rest.Cursors;

/** The searches for who takes what a picking round left open. */
@RequestScoped
public class CompletionResource implements CompletionApi {

  private static final String THING = "completion-job";

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private CompletionJobRecord record;
  @Inject private StartCompletionJob start;
  @Inject private CompletionJobs jobs;
  @Inject private CompletionTakes takes;
  @Inject private TakeCompletionProposal take;
  @Inject private ReadCompletionReasons reasons;
  @Inject private ListPeriods periods;
  @Inject private Clock clock;
  @Context private UriInfo address;
  @Context private HttpHeaders headers;

  @Override
  public Response startCompletionJob(
      String teamId, String periodId, String idempotencyKey, CompletionJobRequestDto dto) {
    return commands.run(
        () -> {
          var caller = current.get();
          var request = request(periodId, dto);
          var job = start.start(caller.organisationId(), teamId, caller.personId(), request);
          var location = address.getAbsolutePathBuilder().path(job.key().id()).build();
          return Response.accepted(CompletionDocuments.dto(job, Language.of(headers)))
              .location(location)
              .build();
        });
  }

  private static CompletionRequest request(String periodId, CompletionJobRequestDto dto) {
    // Any seed will do, but it is stored: a search that is taken over draws the same numbers again.
    var seed =
        Optional.ofNullable(dto.getSeed())
            .orElseGet(() -> ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));
    var freedom = Optional.ofNullable(dto.getFreedom()).orElseGet(CompletionFreedomDto::new);
    return new CompletionRequest(
        periodId,
        dto.getSeconds(),
        seed,
        Boolean.TRUE.equals(freedom.getChangePicks()),
        Boolean.TRUE.equals(freedom.getUseExceptions()),
        ids(dto.getMustFill()),
        ids(dto.getPinnedShiftIds()));
  }

  private static List<String> ids(@Nullable List<String> sent) {
    return Optional.ofNullable(sent).orElse(List.of());
  }

  @Override
  public Response listCompletionJobs(
      String teamId, String periodId, @Nullable String cursor, Integer limit) {
    var before = Cursors.place(cursor, JobPlace::read);
    var period = periods.one(current.get(), new PeriodAddress(teamId, periodId));
    var organisationId = current.get().organisationId();
    // One more than asked for tells whether there is another page.
    var found = jobs.ofPeriod(new JobPeriod(organisationId, teamId, periodId), before, limit + 1);
    var page = found.stream().limit(limit).toList();
    var dto =
        CompletionDocuments.page(
            page, takes.inPeriod(organisationId, periodId), period.team().team().zone());
    if (found.size() > limit) {
      dto.setNextCursor(Cursors.of(page.get(limit - 1).place().toString()));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response takeCompletionProposal(
      String teamId,
      String periodId,
      String jobId,
      String idempotencyKey,
      @Nullable String acceptLanguage) {
    return commands.run(
        () -> {
          var address = new PeriodAddress(teamId, periodId);
          var taken = take.take(current.get(), address, key(teamId, periodId, jobId));
          return Response.ok(CompletionDocuments.dto(taken, periodId)).build();
        });
  }

  @Override
  public Response listCompletionReasons(
      String teamId, String memberId, String periodId, @Nullable String acceptLanguage) {
    var told = reasons.of(current.get(), teamId, memberId, periodId);
    return Response.ok(CompletionDocuments.dto(told, clock.instant(), Language.of(headers)))
        .build();
  }

  @Override
  public Response getCompletionJob(
      String teamId, String periodId, String jobId, @Nullable String acceptLanguage) {
    var leads = current.get().is(Role.TEAM_LEAD, teamId);
    return record
        .look(key(teamId, periodId, jobId))
        .map(job -> CompletionDocuments.dto(job, Language.of(headers), leads))
        .map(document -> Response.ok(document).build())
        .orElseThrow(() -> Problems.notFound(THING));
  }

  @Override
  public Response cancelCompletionJob(
      String teamId,
      String periodId,
      String jobId,
      String idempotencyKey,
      @Nullable String acceptLanguage) {
    return commands.run(
        () ->
            record
                .cancel(key(teamId, periodId, jobId))
                .map(job -> CompletionDocuments.dto(job, Language.of(headers)))
                .map(document -> Response.accepted(document).build())
                .orElseThrow(() -> Problems.notFound(THING)));
  }

  private JobKey key(String teamId, String periodId, String jobId) {
    return record
        .keyOf(new JobKey(current.get().organisationId(), teamId, jobId), periodId)
        .orElseThrow(() -> Problems.notFound(THING));
  }
}
