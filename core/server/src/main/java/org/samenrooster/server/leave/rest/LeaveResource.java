package org.samenrooster.server.leave.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.LeaveReplyDto;
import org.samenrooster.api.model.LeaveRequestPageDto;
import org.samenrooster.api.model.LeaveSettingsDto;
import org.samenrooster.api.model.NewLeaveRequestDto;
import org.samenrooster.api.server.LeaveApi;
import org.samenrooster.leave.LeaveCommand;
import org.samenrooster.server.leave.application.AnswerLeave;
import org.samenrooster.server.leave.application.AnswerLeave.Reply;
import org.samenrooster.server.leave.application.LeaveCalendars;
import org.samenrooster.server.leave.application.LeaveMaster;
import org.samenrooster.server.leave.application.LeaveMasters;
import org.samenrooster.server.leave.application.RequestLeave;
import org.samenrooster.server.leave.application.ShowLeave;
import org.samenrooster.server.leave.application.StoreLeaveMaster;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.idempotency.Version;
import org.samenrooster.server.platform.problem.ParameterFault;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.time.DateRange;

/** The operations of the tag Leave. */
@RequestScoped
public class LeaveResource implements LeaveApi {

  private static final int LONGEST_CALENDAR_DAYS = 400;

  @Context private UriInfo address;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private Clock clock;
  @Inject private LeaveMasters masters;
  @Inject private StoreLeaveMaster storeMaster;
  @Inject private LeaveCalendars calendars;
  @Inject private RequestLeave requestLeave;
  @Inject private ShowLeave show;
  @Inject private AnswerLeave answerLeave;

  @Override
  public Response getLeaveSettings(@Nullable String acceptLanguage) {
    return masters
        .of(current.get().organisationId())
        .map(stored -> tagged(stored.version(), LeaveDtos.of(stored.master())))
        .orElseGet(() -> Response.ok(LeaveDtos.of(LeaveMaster.ASKED_HERE)).build());
  }

  @Override
  public Response putLeaveSettings(
      String idempotencyKey,
      LeaveSettingsDto body,
      @Nullable String ifMatch,
      @Nullable String acceptLanguage) {
    return commands.run(
        () -> {
          var stored =
              storeMaster.store(
                  current.get(),
                  LeaveDtos.master(body),
                  version -> Version.requireSeen(version, ifMatch));
          return tagged(stored.version(), LeaveDtos.of(stored.master()));
        });
  }

  private static Response tagged(int version, Object dto) {
    return Response.ok(dto).tag(new Version(version).tag()).build();
  }

  @Override
  public Response getLeaveCalendar(
      String teamId, LocalDate from, LocalDate until, @Nullable String acceptLanguage) {
    if (!until.isAfter(from)) {
      throw refused("too-small", until, from.plusDays(1));
    }
    if (until.isAfter(from.plusDays(LONGEST_CALENDAR_DAYS))) {
      throw refused("too-large", until, from.plusDays(LONGEST_CALENDAR_DAYS));
    }
    var asOf = clock.instant();
    var days = calendars.days(current.get(), teamId, new DateRange(from, until));
    return Response.ok(LeaveDtos.calendar(asOf, days)).build();
  }

  private static RuntimeException refused(String code, LocalDate until, LocalDate limit) {
    return Problems.badParameters(
        List.of(ParameterFault.wrong("query/until", code, until.toString(), limit.toString())));
  }

  @Override
  public Response requestLeave(
      String teamId,
      String memberId,
      String idempotencyKey,
      NewLeaveRequestDto body,
      @Nullable String acceptLanguage) {
    return commands.run(
        () -> {
          var caller = current.get();
          var asked = requestLeave.ask(caller, teamId, memberId, LeaveDtos.draft(body));
          var location =
              address
                  .getBaseUriBuilder()
                  .path("teams/{team}/leave-requests/{request}")
                  .build(teamId, asked.leave().stored().request().id());
          return Response.created(location).entity(LeaveDtos.of(asked, caller)).build();
        });
  }

  @Override
  public Response listLeaveRequests(
      String teamId,
      @Nullable String memberId,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var caller = current.get();
    var asOf = clock.instant();
    var found =
        show.latestFirst(
            caller, teamId, Optional.ofNullable(memberId), Cursors.page(cursor, limit));
    var page = found.stream().limit(limit).toList();
    var dto =
        new LeaveRequestPageDto()
            .asOf(asOf.atOffset(ZoneOffset.UTC))
            .items(page.stream().map(shown -> LeaveDtos.of(shown, caller)).toList());
    if (found.size() > limit) {
      var last = page.get(limit - 1).stored();
      dto.setNextCursor(Cursors.of(last.requestedAt(), last.request().id()));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response getLeaveRequest(
      String teamId, String leaveRequestId, @Nullable String acceptLanguage) {
    var caller = current.get();
    return Response.ok(LeaveDtos.of(show.one(caller, teamId, leaveRequestId), caller)).build();
  }

  @Override
  public Response answerLeaveRequest(
      String teamId,
      String leaveRequestId,
      String idempotencyKey,
      LeaveReplyDto body,
      @Nullable String acceptLanguage) {
    var reply =
        new Reply(
            teamId,
            leaveRequestId,
            LeaveCommand.valueOf(body.getReply().name()),
            Optional.ofNullable(body.getRemark()));
    return commands.run(
        () -> {
          var caller = current.get();
          return Response.ok(LeaveDtos.of(answerLeave.answer(caller, reply), caller)).build();
        });
  }
}
