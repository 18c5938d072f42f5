package org.samenrooster.server.sickcall.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.HrSickCallPageDto;
import org.samenrooster.api.model.NewSickCallDto;
import org.samenrooster.api.model.SickCallDecisionDto;
import org.samenrooster.api.model.SickCallEndDto;
import org.samenrooster.api.model.SickCallPageDto;
import org.samenrooster.api.model.SickCallStateDto;
import org.samenrooster.api.server.SickCallsApi;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.server.sickcall.application.AskForReplacements;
import org.samenrooster.server.sickcall.application.ChangeSickCall;
import org.samenrooster.server.sickcall.application.ListSickCallsForHr;
import org.samenrooster.server.sickcall.application.RegisterSickCall;
import org.samenrooster.server.sickcall.application.ShowSickCalls;
import org.samenrooster.server.sickcall.application.StoredSickCall;
import org.samenrooster.sickcall.SickCallCommand;
import org.samenrooster.sickcall.SickCallState;

/** The operations of the tag SickCalls. */
@RequestScoped
public class SickCallsResource implements SickCallsApi {

  @Context private UriInfo address;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private RegisterSickCall registerSickCall;
  @Inject private ChangeSickCall changeSickCall;
  @Inject private AskForReplacements askForReplacements;
  @Inject private ShowSickCalls show;
  @Inject private ListSickCallsForHr forHr;

  @Override
  public Response registerSickCall(
      String teamId,
      String memberId,
      String idempotencyKey,
      NewSickCallDto body,
      @Nullable String acceptLanguage) {
    return commands.run(
        () -> {
          var registered =
              registerSickCall.register(
                  current.get(), teamId, memberId, Optional.ofNullable(body.getExpectedBack()));
          var location =
              address
                  .getBaseUriBuilder()
                  .path("teams/{team}/sick-calls/{call}")
                  .build(teamId, registered.stored().call().id());
          return Response.created(location).entity(SickCallDtos.of(registered)).build();
        });
  }

  @Override
  public Response listSickCalls(
      String teamId,
      @Nullable String memberId,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var listed =
        show.latestFirst(
            current.get(), teamId, Optional.ofNullable(memberId), Cursors.page(cursor, limit));
    var page = listed.calls().stream().limit(limit).toList();
    var dto =
        new SickCallPageDto()
            .asOf(ShiftDtos.at(listed.asOf(), listed.team().team().zone()))
            .items(page.stream().map(call -> SickCallDtos.of(listed.team(), call)).toList());
    if (listed.calls().size() > limit) {
      dto.setNextCursor(cursor(page.get(limit - 1)));
    }
    return Response.ok(dto).build();
  }

  private static String cursor(StoredSickCall last) {
    return Cursors.of(last.call().from(), last.call().id());
  }

  @Override
  public Response getSickCall(String teamId, String sickCallId, @Nullable String acceptLanguage) {
    return Response.ok(SickCallDtos.of(show.one(current.get(), teamId, sickCallId))).build();
  }

  @Override
  public Response askForReplacements(
      String teamId, String sickCallId, String idempotencyKey, @Nullable String acceptLanguage) {
    return commands.run(
        () ->
            Response.ok(SickCallDtos.of(askForReplacements.ask(current.get(), teamId, sickCallId)))
                .build());
  }

  @Override
  public Response endSickCall(
      String teamId,
      String sickCallId,
      String idempotencyKey,
      SickCallEndDto body,
      @Nullable String acceptLanguage) {
    var command = body.getIsBack() ? SickCallCommand.RECOVER : SickCallCommand.EXPECT;
    return commands.run(
        () ->
            Response.ok(
                    SickCallDtos.of(
                        changeSickCall.back(
                            current.get(), teamId, sickCallId, command, body.getFirstDayBack())))
                .build());
  }

  @Override
  public Response listSickCallsForHr(
      SickCallStateDto state,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var found =
        forHr.list(current.get(), SickCallState.valueOf(state.name()), Cursors.page(cursor, limit));
    var page = found.stream().limit(limit).toList();
    var dto = new HrSickCallPageDto().items(page.stream().map(SickCallDtos::forHr).toList());
    if (found.size() > limit) {
      dto.setNextCursor(cursor(page.get(limit - 1)));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response decideSickCall(
      String sickCallId,
      String idempotencyKey,
      SickCallDecisionDto body,
      @Nullable String acceptLanguage) {
    var command = SickCallCommand.valueOf(body.getDecision().name());
    return commands.run(
        () ->
            Response.ok(
                    SickCallDtos.forHr(changeSickCall.decide(current.get(), sickCallId, command)))
                .build());
  }
}
