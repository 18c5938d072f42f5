package org.samenrooster.server.season.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.SeasonProfileDocumentDto;
import org.samenrooster.api.model.SeasonWishDocumentDto;
import org.samenrooster.api.server.SeasonApi;
import org.samenrooster.hours.season.SeasonProfileDraft;
import org.samenrooster.hours.season.SeasonWish.Way;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.idempotency.Version;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.season.application.ShowSeasons;
import org.samenrooster.server.season.application.ShowSeasons.OwnSeason;
import org.samenrooster.server.season.application.ShowSeasons.TeamSeason;
import org.samenrooster.server.season.application.StoreSeasonProfile;
import org.samenrooster.server.season.application.StoreSeasonWish;
import org.samenrooster.server.season.application.StoreSeasonWish.Wished;
import org.samenrooster.server.shift.application.CallersTeam;

/** The operations of the tag Season. */
@RequestScoped
public class SeasonResource implements SeasonApi {

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private CallersTeam teams;
  @Inject private ShowSeasons seasons;
  @Inject private StoreSeasonProfile storeProfile;
  @Inject private StoreSeasonWish storeWish;

  @Override
  public Response getSeasonProfile(String teamId, Integer year) {
    return answer(seasons.ofTeam(teams.load(current.get(), teamId), year));
  }

  @Override
  public Response putSeasonProfile(
      String teamId,
      Integer year,
      String idempotencyKey,
      SeasonProfileDocumentDto document,
      @Nullable String ifMatch) {
    var draft =
        new SeasonProfileDraft(year, document.getMonthPercents(), document.getBandPercent());
    return commands.run(
        () ->
            answer(
                storeProfile.store(
                    current.get(),
                    teamId,
                    draft,
                    version -> Version.requireSeen(version, ifMatch))));
  }

  private static Response answer(TeamSeason season) {
    return tagged(season.version(), SeasonDtos.of(season));
  }

  private static Response answer(OwnSeason season, String memberId) {
    return tagged(season.version(), SeasonDtos.of(season, memberId));
  }

  private static Response tagged(int version, Object dto) {
    var answer = Response.ok(dto);
    return (version == 0 ? answer : answer.tag(new Version(version).tag())).build();
  }

  @Override
  public Response getSeasonWish(String teamId, String memberId, Integer year) {
    var caller = current.get();
    var team = teams.load(caller, teamId);
    if (team.team().member(memberId).isEmpty()) {
      throw Problems.notFound("member");
    }
    if (!caller.isMember(memberId) && !caller.is(Role.TEAM_LEAD, teamId)) {
      throw Problems.forbidden("problem.forbidden.own-only");
    }
    return answer(seasons.ofMember(team, memberId, year), memberId);
  }

  @Override
  public Response putSeasonWish(
      String teamId,
      String memberId,
      Integer year,
      String idempotencyKey,
      SeasonWishDocumentDto document,
      @Nullable String ifMatch) {
    var ways = document.getWays().stream().map(way -> Way.valueOf(way.name())).toList();
    return commands.run(
        () ->
            answer(
                storeWish.store(
                    current.get(),
                    new Wished(teams.load(current.get(), teamId), memberId, year, ways),
                    version -> Version.requireSeen(version, ifMatch)),
                memberId));
  }
}
