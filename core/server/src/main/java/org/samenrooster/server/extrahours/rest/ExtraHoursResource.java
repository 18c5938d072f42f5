package org.samenrooster.server.extrahours.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.ContractExtensionPageDto;
import org.samenrooster.api.model.ContractExtensionReplyDto;
import org.samenrooster.api.model.ExtraHoursWishDto;
import org.samenrooster.api.model.ExtraHoursWishPageDto;
import org.samenrooster.api.model.HrContractExtensionPageDto;
import org.samenrooster.api.model.HrExtensionStateDto;
import org.samenrooster.api.model.HrReceiptDto;
import org.samenrooster.api.model.NewContractExtensionDto;
import org.samenrooster.api.server.ExtraHoursApi;
import org.samenrooster.hours.extra.ExtensionCommand;
import org.samenrooster.hours.extra.ExtensionState;
import org.samenrooster.server.extrahours.application.AnswerExtension;
import org.samenrooster.server.extrahours.application.AnswerExtension.Reply;
import org.samenrooster.server.extrahours.application.ExtraHoursWishes.StoredWish;
import org.samenrooster.server.extrahours.application.HrExtensions;
import org.samenrooster.server.extrahours.application.ListExtensions;
import org.samenrooster.server.extrahours.application.ProposeExtension;
import org.samenrooster.server.extrahours.application.ShowWishes;
import org.samenrooster.server.extrahours.application.StoredExtension;
import org.samenrooster.server.extrahours.application.WishForExtraHours;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.idempotency.Version;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;

/** The operations of the tag ExtraHours. */
@RequestScoped
public class ExtraHoursResource implements ExtraHoursApi {

  @Context private UriInfo address;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private WishForExtraHours wishForExtraHours;
  @Inject private ShowWishes wishes;
  @Inject private ProposeExtension proposeExtension;
  @Inject private AnswerExtension answerExtension;
  @Inject private ListExtensions extensions;
  @Inject private HrExtensions hrExtensions;

  @Override
  public Response getExtraHoursWish(
      String teamId, String memberId, @Nullable String acceptLanguage) {
    return wishes
        .one(current.get(), teamId, memberId)
        .map(ExtraHoursResource::answer)
        .orElseGet(() -> Response.ok(new ExtraHoursWishDto()).build());
  }

  @Override
  public Response putExtraHoursWish(
      String teamId,
      String memberId,
      String idempotencyKey,
      ExtraHoursWishDto body,
      @Nullable String ifMatch,
      @Nullable String acceptLanguage) {
    var place = new WishForExtraHours.Place(teamId, memberId);
    return commands.run(
        () ->
            answer(
                wishForExtraHours.store(
                    current.get(),
                    place,
                    version -> requireSeen(version, ifMatch),
                    ExtraHoursDtos.draft(body))));
  }

  private static void requireSeen(OptionalInt version, @Nullable String ifMatch) {
    if (ifMatch == null && version.isPresent()) {
      throw Problems.preconditionRequired();
    }
    if (ifMatch != null) {
      // Nothing stored has version 0, so an If-Match for a document that is not there is stale.
      new Version(version.orElse(0)).requireMatch(ifMatch);
    }
  }

  private static Response answer(StoredWish stored) {
    return Response.ok(ExtraHoursDtos.of(stored.wish()), MediaType.APPLICATION_JSON)
        .tag(new Version(stored.version()).tag())
        .build();
  }

  @Override
  public Response listExtraHoursWishes(
      String teamId, @Nullable String cursor, Integer limit, @Nullable String acceptLanguage) {
    var after = Cursors.place(cursor, String::strip);
    // One more than asked for tells whether there is another page.
    var found = wishes.all(current.get(), teamId, after, limit + 1);
    var page = found.stream().limit(limit).toList();
    var dto = new ExtraHoursWishPageDto().items(page.stream().map(ExtraHoursDtos::of).toList());
    if (found.size() > limit) {
      dto.setNextCursor(Cursors.of(page.get(limit - 1).member().id()));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response proposeContractExtension(
      String teamId,
      String memberId,
      String idempotencyKey,
      NewContractExtensionDto body,
      @Nullable String acceptLanguage) {
    var place = new StoredExtension.Place(teamId, memberId);
    return commands.run(
        () -> {
          var caller = current.get();
          var shown = proposeExtension.propose(caller, place, ExtraHoursDtos.draft(body));
          var location =
              address
                  .getBaseUriBuilder()
                  .path("teams/{team}/contract-extensions")
                  .queryParam("memberId", memberId)
                  .build(teamId);
          return Response.created(location).entity(ExtraHoursDtos.of(shown, caller)).build();
        });
  }

  @Override
  public Response listContractExtensions(
      String teamId,
      @Nullable String memberId,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var caller = current.get();
    var found =
        extensions.latestFirst(
            caller, teamId, Optional.ofNullable(memberId), Cursors.page(cursor, limit));
    var page = found.stream().limit(limit).toList();
    var dto =
        new ContractExtensionPageDto()
            .items(page.stream().map(shown -> ExtraHoursDtos.of(shown, caller)).toList());
    if (found.size() > limit) {
      var last = page.get(limit - 1).stored();
      dto.setNextCursor(Cursors.of(last.proposed().at(), last.extension().id()));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response answerContractExtension(
      String teamId,
      String extensionId,
      String idempotencyKey,
      ContractExtensionReplyDto body,
      @Nullable String acceptLanguage) {
    var reply = new Reply(teamId, extensionId, ExtensionCommand.valueOf(body.getReply().name()));
    return commands.run(
        () -> {
          var caller = current.get();
          var shown = answerExtension.answer(caller, reply);
          return Response.ok(ExtraHoursDtos.of(shown, caller)).build();
        });
  }

  @Override
  public Response listExtensionsForHr(
      HrExtensionStateDto state,
      @Nullable String cursor,
      Integer limit,
      @Nullable String acceptLanguage) {
    var found =
        hrExtensions.list(
            current.get(), ExtensionState.valueOf(state.name()), Cursors.page(cursor, limit));
    var page = found.stream().limit(limit).toList();
    var dto =
        new HrContractExtensionPageDto().items(page.stream().map(ExtraHoursDtos::of).toList());
    if (found.size() > limit) {
      var last = page.get(limit - 1).stored();
      dto.setNextCursor(Cursors.of(last.answered().orElseThrow().at(), last.extension().id()));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response confirmContractExtension(
      String extensionId,
      String idempotencyKey,
      HrReceiptDto body,
      @Nullable String acceptLanguage) {
    var reference = Optional.ofNullable(body.getReference());
    return commands.run(
        () ->
            Response.ok(
                    ExtraHoursDtos.of(hrExtensions.confirm(current.get(), extensionId, reference)))
                .build());
  }
}
