package org.samenrooster.server.demand.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.CareDemandDocumentDto;
import org.samenrooster.api.server.DemandApi;
import org.samenrooster.server.demand.application.CareDemandDocument;
import org.samenrooster.server.demand.application.CareDemands;
import org.samenrooster.server.demand.application.CareDemands.StoredCareDemand;
import org.samenrooster.server.demand.application.CompareDemand;
import org.samenrooster.server.demand.application.StoreCareDemand;
import org.samenrooster.server.demand.application.TeamDemand;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.idempotency.Version;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.Teams;

/** Care demand, and what follows from it. */
@RequestScoped
public class DemandResource implements DemandApi {

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private Teams teams;
  @Inject private CareDemands careDemands;
  @Inject private StoreCareDemand storeCareDemand;
  @Inject private TeamDemand demand;
  @Inject private CompareDemand compareDemand;

  @Override
  public Response getCareDemand(String teamId) {
    return careDemands
        .of(current.get().organisationId(), teamId)
        .map(DemandResource::answer)
        .orElseGet(() -> Response.ok(new CareDemandDocumentDto()).build());
  }

  @Override
  public Response putCareDemand(
      String teamId,
      String idempotencyKey,
      CareDemandDocumentDto document,
      @Nullable String ifMatch) {
    return commands.run(
        () ->
            answer(
                storeCareDemand.store(
                    current.get().organisationId(),
                    teamId,
                    version -> Version.requireSeen(version, ifMatch),
                    CareDemandDocument.of(document))));
  }

  private static Response answer(StoredCareDemand stored) {
    return Response.ok(CareDemandDocument.parse(stored.json()).dto(), MediaType.APPLICATION_JSON)
        .tag(new Version(stored.version()).tag())
        .build();
  }

  @Override
  public Response getStaffingNeed(String teamId) {
    var team = team(teamId);
    return Response.ok(DemandDtos.of(demand.staffingNeed(team), team.team().zone())).build();
  }

  @Override
  public Response getShiftDemand(String teamId) {
    return Response.ok(DemandDtos.of(demand.shiftDesign(team(teamId)))).build();
  }

  @Override
  public Response compareDemand(
      String teamId, CareDemandDocumentDto document, @Nullable String acceptLanguage) {
    var compared =
        compareDemand.compare(
            current.get().organisationId(), teamId, CareDemandDocument.of(document));
    return Response.ok(DemandDtos.of(compared)).build();
  }

  private StoredTeam team(String teamId) {
    return teams
        .team(current.get().organisationId(), teamId)
        .orElseThrow(() -> Problems.notFound("team"));
  }
}
