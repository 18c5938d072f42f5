package org.samenrooster.server.baseroster.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.BaseRosterAcceptanceDto;
import org.samenrooster.api.model.BaseRosterCellReferenceDto;
import org.samenrooster.api.model.BaseRosterHoursDaysDto;
import org.samenrooster.api.model.BaseRosterJobPageDto;
import org.samenrooster.api.model.BaseRosterJobRequestDto;
import org.samenrooster.api.model.BaseRosterPinnedInDto;
import org.samenrooster.api.server.BaseRosterApi;
import org.samenrooster.server.baseroster.application.AcceptBaseRosterProposal;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster.CellKey;
import org.samenrooster.server.baseroster.application.BaseRosterJobRecord;
import org.samenrooster.server.baseroster.application.BaseRosterJobs;
import org.samenrooster.server.baseroster.application.BaseRosterRequest;
import org.samenrooster.server.baseroster.application.BaseRosterRequest.PinnedCell;
import org.samenrooster.server.baseroster.application.BaseRosters;
import org.samenrooster.server.baseroster.application.Proposals;
import org.samenrooster.server.baseroster.application.StartBaseRosterJob;
import org.samenrooster.server.demand.application.CareDemandDocument;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.idempotency.Version;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.search.JobKey;
import org.samenrooster.server.platform.search.JobPlace;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.server.team.application.Teams;

/** The base roster and the searches for a better one. */
@RequestScoped
public class BaseRosterResource implements BaseRosterApi {

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private Teams teams;
  @Inject private BaseRosters baseRosters;
  @Inject private BaseRosterJobs jobs;
  @Inject private StartBaseRosterJob start;
  @Inject private BaseRosterJobRecord record;
  @Inject private AcceptBaseRosterProposal accept;
  @Context private UriInfo address;
  @Context private HttpHeaders headers;

  @Override
  public Response startBaseRosterJob(
      String teamId, String idempotencyKey, BaseRosterJobRequestDto dto) {
    return commands.run(
        () -> {
          var caller = current.get();
          var request = request(dto);
          var job =
              start.start(
                  caller.organisationId(),
                  teamId,
                  caller.personId(),
                  request,
                  dto.getPinnedIn() == BaseRosterPinnedInDto.BASE_ROSTER);
          var location = address.getAbsolutePathBuilder().path(job.key().id()).build();
          return Response.accepted(BaseRosterDocuments.dto(job, Language.of(headers)))
              .location(location)
              .build();
        });
  }

  private static BaseRosterRequest request(BaseRosterJobRequestDto dto) {
    // Any seed will do, but it is stored: a search that is taken over draws the same numbers again.
    var seed =
        Optional.ofNullable(dto.getSeed())
            .orElseGet(() -> ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));
    var hoursFor = Optional.ofNullable(dto.getHoursFor());
    return new BaseRosterRequest(
        dto.getCycleWeeks(),
        dto.getSeconds(),
        seed,
        Boolean.TRUE.equals(dto.getLeastChange()),
        hoursFor.map(BaseRosterHoursDaysDto::getFrom).orElse(null),
        hoursFor.map(BaseRosterHoursDaysDto::getUntil).orElse(null),
        pins(dto),
        Optional.ofNullable(dto.getCareDemand())
            .map(CareDemandDocument::of)
            .map(CareDemandDocument::json)
            .orElse(null));
  }

  private static @Nullable List<PinnedCell> pins(BaseRosterJobRequestDto dto) {
    var pins = dto.getPins();
    return pins == null || pins.isEmpty()
        ? null
        : pins.stream()
            .map(
                pin -> {
                  var cell = Proposals.key(pin.getMemberId(), pin.getWeek(), pin.getDay());
                  return new PinnedCell(cell.memberId(), cell.cycleDay(), pin.getShiftType());
                })
            .toList();
  }

  @Override
  public Response listBaseRosterJobs(String teamId, @Nullable String cursor, Integer limit) {
    var before = Cursors.place(cursor, JobPlace::read);
    // One more than asked for tells whether there is another page.
    var found = jobs.newestFirst(current.get().organisationId(), teamId, before, limit + 1);
    var page = found.stream().limit(limit).toList();
    var dto =
        new BaseRosterJobPageDto().items(page.stream().map(BaseRosterDocuments::dto).toList());
    if (found.size() > limit) {
      dto.setNextCursor(Cursors.of(page.get(limit - 1).place().toString()));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response getBaseRosterJob(String teamId, String jobId, @Nullable String acceptLanguage) {
    var job = jobs.job(key(teamId, jobId)).orElseThrow(() -> Problems.notFound("base-roster-job"));
    return Response.ok(BaseRosterDocuments.dto(job, Language.of(headers))).build();
  }

  @Override
  public Response cancelBaseRosterJob(
      String teamId, String jobId, String idempotencyKey, @Nullable String acceptLanguage) {
    return commands.run(
        () ->
            record
                .cancel(key(teamId, jobId))
                .map(job -> BaseRosterDocuments.dto(job, Language.of(headers)))
                .map(document -> Response.accepted(document).build())
                .orElseThrow(() -> Problems.notFound("base-roster-job")));
  }

  @Override
  public Response acceptBaseRosterProposal(
      String teamId, String jobId, String idempotencyKey, BaseRosterAcceptanceDto dto) {
    return commands.run(
        () ->
            answer(
                teamId,
                accept.accept(
                    key(teamId, jobId),
                    current.get().personId(),
                    dto.getAnchorDate(),
                    fixedCells(dto.getFixedCells()))));
  }

  private static List<CellKey> fixedCells(@Nullable List<BaseRosterCellReferenceDto> cells) {
    return Optional.ofNullable(cells).orElse(List.of()).stream()
        .map(cell -> Proposals.key(cell.getMemberId(), cell.getWeek(), cell.getDay()))
        .toList();
  }

  @Override
  public Response getBaseRoster(String teamId) {
    return baseRosters
        .current(current.get().organisationId(), teamId)
        .map(accepted -> answer(teamId, accepted))
        .orElseThrow(() -> Problems.notFound("base-roster"));
  }

  private Response answer(String teamId, AcceptedBaseRoster accepted) {
    var team =
        teams
            .team(current.get().organisationId(), teamId)
            .orElseThrow(() -> Problems.notFound("team"));
    return Response.ok(BaseRosterDocuments.dto(accepted, team))
        .tag(new Version(accepted.number()).tag())
        .build();
  }

  private JobKey key(String teamId, String jobId) {
    return new JobKey(current.get().organisationId(), teamId, jobId);
  }
}
