package org.samenrooster.server.exchange.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.ConsentByPhoneDto;
import org.samenrooster.api.model.NewRosterChangeDto;
import org.samenrooster.api.model.RosterChangePageDto;
import org.samenrooster.api.model.RosterChangeReplyDto;
import org.samenrooster.api.model.RosterChangeStateDto;
import org.samenrooster.api.model.RosterChangeVerdictDto;
import org.samenrooster.api.server.ExchangeApi;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.server.exchange.application.AnswerChange;
import org.samenrooster.server.exchange.application.AnswerChange.Reply;
import org.samenrooster.server.exchange.application.ChangeAddress;
import org.samenrooster.server.exchange.application.ChangeEffects;
import org.samenrooster.server.exchange.application.ChangePage;
import org.samenrooster.server.exchange.application.DecideChange;
import org.samenrooster.server.exchange.application.DecideChange.Decided;
import org.samenrooster.server.exchange.application.DecideChange.Verdict;
import org.samenrooster.server.exchange.application.ProposeChange;
import org.samenrooster.server.exchange.application.ShowChanges;
import org.samenrooster.server.exchange.application.ShownChange;
import org.samenrooster.server.exchange.application.WithdrawChange;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.team.Team;

/** The operations of the tag Exchange. */
@RequestScoped
public class ExchangeResource implements ExchangeApi {

  @Context private UriInfo address;
  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private ProposeChange proposeChange;
  @Inject private AnswerChange answerChange;
  @Inject private DecideChange decideChange;
  @Inject private WithdrawChange withdrawChange;
  @Inject private ShowChanges showChanges;
  @Inject private ChangeEffects changeEffects;

  @Override
  public Response listRosterChanges(
      String teamId,
      @Nullable RosterChangeStateDto state,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var wanted =
        new ChangePage(
            Optional.empty(),
            Optional.ofNullable(state).map(one -> ChangeState.valueOf(one.name())),
            Cursors.page(cursor, limit));
    var found = showChanges.latestFirst(current.get(), teamId, wanted);
    var page = found.stream().limit(limit).toList();
    var dto =
        new RosterChangePageDto()
            .items(page.stream().map(shown -> dtos(shown.team().team()).of(shown)).toList());
    if (found.size() > limit) {
      var last = page.get(limit - 1);
      dto.setNextCursor(Cursors.of(last.stored().proposed().at(), last.change().id()));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response proposeRosterChange(
      String teamId,
      String idempotencyKey,
      NewRosterChangeDto body,
      @Nullable String acceptLanguage) {
    return commands.run(
        () -> {
          var shown = proposeChange.propose(current.get(), teamId, ExchangeDtos.draft(body));
          var location =
              address
                  .getBaseUriBuilder()
                  .path("teams/{team}/roster-changes/{change}")
                  .build(teamId, shown.change().id());
          return Response.created(location).entity(dtos(shown.team().team()).of(shown)).build();
        });
  }

  @Override
  public Response getRosterChange(String teamId, String changeId, @Nullable String acceptLanguage) {
    return answer(showChanges.one(current.get(), new ChangeAddress(teamId, changeId)));
  }

  @Override
  public Response getRosterChangeEffects(
      String teamId, String changeId, @Nullable String acceptLanguage) {
    var effects = changeEffects.of(current.get(), new ChangeAddress(teamId, changeId));
    return Response.ok(dtos(effects.team().team()).of(effects)).build();
  }

  @Override
  public Response answerRosterChange(
      String teamId,
      String changeId,
      String idempotencyKey,
      RosterChangeReplyDto body,
      @Nullable String acceptLanguage) {
    var reply = Reply.valueOf(body.getReply().name());
    return command(
        () -> answerChange.answer(current.get(), new ChangeAddress(teamId, changeId), reply));
  }

  @Override
  public Response withdrawRosterChange(
      String teamId, String changeId, String idempotencyKey, @Nullable String acceptLanguage) {
    return command(
        () -> withdrawChange.withdraw(current.get(), new ChangeAddress(teamId, changeId)));
  }

  @Override
  public Response enterConsentByPhone(
      String teamId,
      String changeId,
      String idempotencyKey,
      ConsentByPhoneDto body,
      @Nullable String acceptLanguage) {
    return command(
        () ->
            answerChange.enterByPhone(
                current.get(), new ChangeAddress(teamId, changeId), body.getMemberId()));
  }

  @Override
  public Response disputeConsentByPhone(
      String teamId, String changeId, String idempotencyKey, @Nullable String acceptLanguage) {
    return command(() -> answerChange.dispute(current.get(), new ChangeAddress(teamId, changeId)));
  }

  @Override
  public Response decideRosterChange(
      String teamId,
      String changeId,
      String idempotencyKey,
      RosterChangeVerdictDto body,
      @Nullable String acceptLanguage) {
    var decided =
        new Decided(
            Verdict.valueOf(body.getVerdict().name()), Optional.ofNullable(body.getMemberId()));
    return command(
        () -> decideChange.decide(current.get(), new ChangeAddress(teamId, changeId), decided));
  }

  private Response command(Supplier<ShownChange> command) {
    return commands.run(() -> answer(command.get()));
  }

  private Response answer(ShownChange shown) {
    return Response.ok(dtos(shown.team().team()).of(shown)).build();
  }

  private ExchangeDtos dtos(Team team) {
    return new ExchangeDtos(team, current.get(), Language.of(headers));
  }
}
