package org.samenrooster.server.swapwish.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.NewSwapWishDto;
import org.samenrooster.api.model.StandingWishPageDto;
import org.samenrooster.api.model.SwapWishChangeDto;
import org.samenrooster.api.model.SwapWishStateDto;
import org.samenrooster.api.server.SwapWishesApi;
import org.samenrooster.exchange.SwapWishState;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.idempotency.Version;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.server.suggestion.rest.WantedShiftDtos;
import org.samenrooster.server.swapwish.application.PutDownWish;
import org.samenrooster.server.swapwish.application.ShowWishes;
import org.samenrooster.server.swapwish.application.ShownWish;
import org.samenrooster.server.swapwish.application.WishAddress;
import org.samenrooster.server.swapwish.application.WishPage;

/** The operations of the tag SwapWishes. */
@RequestScoped
public class SwapWishesResource implements SwapWishesApi {

  @Context private UriInfo address;

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private PutDownWish putDownWish;
  @Inject private ShowWishes showWishes;

  @Override
  public Response listSwapWishes(
      String teamId, @Nullable SwapWishStateDto state, @Nullable String cursor, Integer limit) {
    var wanted =
        new WishPage(
            Optional.empty(),
            Optional.ofNullable(state).map(one -> SwapWishState.valueOf(one.name())),
            Cursors.page(cursor, limit));
    var found = showWishes.latestFirst(current.get(), teamId, wanted);
    var page = found.stream().limit(limit).toList();
    var dto = new StandingWishPageDto().items(page.stream().map(SwapWishDtos::of).toList());
    if (found.size() > limit) {
      var last = page.get(limit - 1).wish();
      dto.setNextCursor(Cursors.of(last.putDownAt(), last.id()));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response getSwapWish(String teamId, String wishId) {
    return answer(Response.ok(), showWishes.one(current.get(), new WishAddress(teamId, wishId)));
  }

  @Override
  public Response putDownSwapWish(String teamId, String idempotencyKey, NewSwapWishDto body) {
    return commands.run(
        () -> {
          var shown =
              putDownWish.putDown(
                  current.get(), teamId, body.getShiftId(), WantedShiftDtos.of(body.getWanted()));
          var location =
              address
                  .getBaseUriBuilder()
                  .path("teams/{team}/swap-wishes/{wish}")
                  .build(teamId, shown.wish().id());
          return answer(Response.created(location), shown);
        });
  }

  @Override
  public Response changeSwapWish(
      String teamId, String wishId, String ifMatch, String idempotencyKey, SwapWishChangeDto body) {
    return commands.run(
        () ->
            answer(
                Response.ok(),
                putDownWish.change(
                    current.get(),
                    new WishAddress(teamId, wishId),
                    version -> new Version(version).requireMatch(ifMatch),
                    WantedShiftDtos.of(body.getWanted()))));
  }

  @Override
  public Response withdrawSwapWish(String teamId, String wishId, String idempotencyKey) {
    return commands.run(
        () ->
            answer(
                Response.ok(),
                putDownWish.withdraw(current.get(), new WishAddress(teamId, wishId))));
  }

  private static Response answer(ResponseBuilder response, ShownWish shown) {
    return response
        .entity(SwapWishDtos.of(shown))
        .tag(new Version(shown.wish().version()).tag())
        .build();
  }
}
