package org.samenrooster.server.wishes.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.WishRestorationDto;
import org.samenrooster.api.model.WishVersionPageDto;
import org.samenrooster.api.model.WishesDocumentDto;
import org.samenrooster.api.model.WishesPageDto;
import org.samenrooster.api.server.WishesApi;
import org.samenrooster.server.period.application.PeriodAddress;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.idempotency.Version;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.rest.Cursors;
import org.samenrooster.server.wishes.application.ShowPeriodWishes;
import org.samenrooster.server.wishes.application.ShownWishes;
import org.samenrooster.server.wishes.application.StoreWishes;
import org.samenrooster.server.wishes.application.StoreWishes.Place;
import org.samenrooster.server.wishes.application.WishVersions.Whose;

/** The operations of the tag Wishes. */
@RequestScoped
public class WishesResource implements WishesApi {

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private CallersTeam teams;
  @Inject private ShowPeriodWishes wishes;
  @Inject private StoreWishes storeWishes;

  @Override
  public Response getWishes(String teamId, String periodId, String memberId) {
    return answer(wishes.one(current.get(), new PeriodAddress(teamId, periodId), memberId));
  }

  @Override
  public Response putWishes(
      String teamId,
      String periodId,
      String memberId,
      String idempotencyKey,
      WishesDocumentDto document,
      @Nullable String ifMatch) {
    var place = new Place(new PeriodAddress(teamId, periodId), memberId);
    return commands.run(
        () ->
            answer(
                storeWishes.store(
                    current.get(),
                    place,
                    version -> Version.requireSeen(version, ifMatch),
                    WishDtos.written(document))));
  }

  @Override
  public Response restoreWishes(
      String teamId,
      String periodId,
      String memberId,
      String ifMatch,
      String idempotencyKey,
      WishRestorationDto body) {
    var place = new Place(new PeriodAddress(teamId, periodId), memberId);
    return commands.run(
        () ->
            answer(
                storeWishes.restore(
                    current.get(),
                    place,
                    version -> Version.requireSeen(version, ifMatch),
                    body.getVersion())));
  }

  @Override
  public Response listWishVersions(
      String teamId, String periodId, String memberId, @Nullable String cursor, Integer limit) {
    var team = teams.load(current.get(), teamId);
    var before = Cursors.place(cursor, Integer::valueOf);
    // One more than asked for tells whether there is another page.
    var found =
        wishes.history(current.get(), new Whose(team, periodId, memberId), before, limit + 1);
    var page = found.stream().limit(limit).toList();
    var dto =
        new WishVersionPageDto()
            .items(
                page.stream().map(stored -> WishDtos.version(stored, team.team().zone())).toList());
    if (found.size() > limit) {
      dto.setNextCursor(Cursors.of(Integer.toString(page.get(limit - 1).number())));
    }
    return Response.ok(dto).build();
  }

  @Override
  public Response listWishes(
      String teamId, String periodId, @Nullable String cursor, Integer limit) {
    var after = Cursors.place(cursor, String::strip);
    var address = new PeriodAddress(teamId, periodId);
    // One more than asked for tells whether there is another page.
    var found = wishes.all(current.get(), address, after, limit + 1);
    var zone = found.team().team().zone();
    var page = found.wishes().stream().limit(limit).toList();
    var dto =
        new WishesPageDto()
            .asOf(WishDtos.at(found.asOf(), zone))
            .items(page.stream().map(of -> WishDtos.of(of, zone)).toList());
    if (found.wishes().size() > limit) {
      dto.setNextCursor(Cursors.of(page.get(limit - 1).member().id()));
    }
    return Response.ok(dto).build();
  }

  private static Response answer(ShownWishes shown) {
    var answer = Response.ok(WishDtos.of(shown));
    return shown
        .stored()
        .map(stored -> answer.tag(new Version(stored.number()).tag()))
        .orElse(answer)
        .build();
  }
}
