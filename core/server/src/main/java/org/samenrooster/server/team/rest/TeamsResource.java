package org.samenrooster.server.team.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.BaseRosterModeDto;
import org.samenrooster.api.model.MemberListDto;
import org.samenrooster.api.model.MemberSummaryDto;
import org.samenrooster.api.model.ShiftTypeListDto;
import org.samenrooster.api.model.TeamDocumentDto;
import org.samenrooster.api.model.TeamDto;
import org.samenrooster.api.model.TeamPageDto;
import org.samenrooster.api.model.TeamSummaryDto;
import org.samenrooster.api.server.TeamsApi;
import org.samenrooster.server.platform.idempotency.Commands;
import org.samenrooster.server.platform.idempotency.Version;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.team.application.StoreTeam;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamQuery;
import org.samenrooster.server.team.application.TeamQuery.TeamEntry;
import org.samenrooster.server.team.application.Teams;
import org.samenrooster.team.Employment;
import org.samenrooster.team.Level;
import org.samenrooster.team.TeamMember;

/** Teams, their members and their shift types. */
@RequestScoped
public class TeamsResource implements TeamsApi {

  @Inject private CurrentCaller current;
  @Inject private Commands commands;
  @Inject private Teams teams;
  @Inject private StoreTeam storeTeam;
  @Inject private Clock clock;
  @Context private UriInfo address;

  @Override
  public Response createTeam(String idempotencyKey, TeamDocumentDto document) {
    return commands.run(
        () -> {
          var stored = storeTeam.create(current.get(), TeamDocuments.from(document));
          var location = address.getAbsolutePathBuilder().path(stored.team().id()).build();
          return Response.created(location)
              .tag(new Version(stored.version()).tag())
              .entity(dto(stored))
              .build();
        });
  }

  @Override
  public Response replaceTeam(
      String teamId, String ifMatch, String idempotencyKey, TeamDocumentDto document) {
    return commands.run(
        () ->
            answer(
                storeTeam.replace(
                    current.get(),
                    teamId,
                    version -> new Version(version).requireMatch(ifMatch),
                    TeamDocuments.from(document))));
  }

  @Override
  public Response getTeam(String teamId) {
    return answer(team(teamId));
  }

  @Override
  public Response listTeams(@Nullable String cursor, Integer limit) {
    var caller = current.get();
    // One more than asked for tells whether there is another page.
    var query =
        new TeamQuery(organisation(), visibleTo(caller), Optional.ofNullable(cursor), limit + 1);
    var found = teams.page(query);
    var shown = found.stream().limit(limit).toList();
    var page = new TeamPageDto().items(shown.stream().map(TeamsResource::dto).toList());
    if (found.size() > limit) {
      page.nextCursor(shown.get(shown.size() - 1).id());
    }
    return Response.ok(page).build();
  }

  @Override
  public Response listMembers(String teamId) {
    var stored = team(teamId);
    var today = LocalDate.now(clock.withZone(stored.team().zone()));
    var caller = current.get();
    var items =
        stored.on(today).members().stream()
            .map(member -> dto(member, today, seesHours(caller, teamId, member)))
            .toList();
    return Response.ok(new MemberListDto().items(items)).build();
  }

  @Override
  public Response listShiftTypes(String teamId) {
    var types = team(teamId).document().draft().shiftTypes();
    return Response.ok(
            new ShiftTypeListDto().items(types.stream().map(TeamDocuments::dto).toList()))
        .build();
  }

  private StoredTeam team(String teamId) {
    return teams.team(organisation(), teamId).orElseThrow(() -> Problems.notFound("team"));
  }

  private String organisation() {
    return current.get().organisationId();
  }

  private static Optional<Set<String>> visibleTo(Caller caller) {
    var everything =
        caller.organisationRoles().contains(Role.ADMINISTRATOR)
            || caller.organisationRoles().contains(Role.AUDITOR);
    return everything
        ? Optional.empty()
        : Optional.of(
            caller.teams().stream().map(Caller.TeamRoles::teamId).collect(Collectors.toSet()));
  }

  private static boolean seesHours(Caller caller, String teamId, TeamMember member) {
    return caller.isMember(member.id()) || caller.is(Role.TEAM_LEAD, teamId);
  }

  private Response answer(StoredTeam stored) {
    return Response.ok(dto(stored)).tag(new Version(stored.version()).tag()).build();
  }

  private TeamDto dto(StoredTeam stored) {
    var roles = current.get().organisationRoles();
    var personal = roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.HR_INTEGRATOR);
    return new TeamDto()
        .id(stored.team().id())
        .document(TeamDocuments.dto(stored.document(), personal));
  }

  private static TeamSummaryDto dto(TeamEntry entry) {
    return new TeamSummaryDto()
        .id(entry.id())
        .name(entry.name())
        .locationName(entry.locationName().orElse(null))
        .zone(entry.zone())
        .rulePack(entry.rulePack())
        .baseRosterMode(BaseRosterModeDto.valueOf(entry.baseRosterMode().name()));
  }

  private static MemberSummaryDto dto(TeamMember member, LocalDate today, boolean hours) {
    List<String> codes =
        member.qualifications().stream()
            .filter(held -> held.validity().contains(today))
            .map(held -> held.qualification().code())
            .distinct()
            .toList();
    var dto =
        new MemberSummaryDto()
            .id(member.id())
            .displayName(member.name())
            .level(member.levelOn(today).map(Level::value).orElse(0))
            .qualificationCodes(codes);
    if (hours) {
      dto.contractWeeklyMinutes(
          member.employmentOn(today).map(Employment::weeklyMinutes).orElse(null));
    }
    return dto;
  }
}
