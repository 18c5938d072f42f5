package org.samenrooster.server.suggestion.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.SwapQuestionDto;
import org.samenrooster.api.model.SwapWishDto;
import org.samenrooster.api.server.SuggestionsApi;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.suggestion.application.FindSwapRings;
import org.samenrooster.server.suggestion.application.FindSwapRings.AskedWish;
import org.samenrooster.server.suggestion.application.SuggestMembers;
import org.samenrooster.server.suggestion.application.SuggestRepair;
import org.samenrooster.server.team.application.StoredTeam;

/** The operations of the tag Suggestions. */
@RequestScoped
public class SuggestionsResource implements SuggestionsApi {

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private SuggestMembers suggestMembers;
  @Inject private SuggestRepair suggestRepair;
  @Inject private FindSwapRings findSwapRings;

  @Override
  public Response suggestMembers(
      String teamId, String shiftId, Integer limit, @Nullable String acceptLanguage) {
    var suggested = suggestMembers.suggest(current.get(), teamId, shiftId, limit);
    return Response.ok(dtos(suggested.team()).of(suggested)).build();
  }

  @Override
  public Response suggestRepair(
      String teamId, String shiftId, Integer limit, @Nullable String acceptLanguage) {
    var repaired = suggestRepair.suggest(current.get(), teamId, shiftId, limit);
    return Response.ok(dtos(repaired.team()).of(repaired)).build();
  }

  @Override
  public Response findSwapRings(
      String teamId, String periodId, SwapQuestionDto body, @Nullable String acceptLanguage) {
    var wishes = body.getWishes().stream().map(SuggestionsResource::wish).toList();
    var found = findSwapRings.find(current.get(), teamId, periodId, wishes);
    return Response.ok(dtos(found.team()).of(found)).build();
  }

  private static AskedWish wish(SwapWishDto dto) {
    return new AskedWish(dto.getMemberId(), dto.getShiftId(), WantedShiftDtos.of(dto.getWanted()));
  }

  private SuggestionDtos dtos(StoredTeam team) {
    return new SuggestionDtos(team.team(), current.get(), Language.of(headers));
  }
}
