package org.samenrooster.server.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.MeDto;
import org.samenrooster.api.model.MyTeamDto;
import org.samenrooster.api.model.OrganisationDto;
import org.samenrooster.api.model.OrganisationRoleDto;
import org.samenrooster.api.model.PersonDto;
import org.samenrooster.api.model.TeamRoleDto;
import org.samenrooster.api.server.MeApi;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.problem.Language;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.today.application.ShowToday;
import org.samenrooster.server.today.rest.TodayDtos;

/** Tells the caller who he is here, and what matters to him now. */
@RequestScoped
public class MeResource implements MeApi {

  @Context private HttpHeaders headers;

  @Inject private CurrentCaller current;
  @Inject private ShowToday today;
  @Inject private MyNames names;
  @Inject private Clock clock;
  @Inject private Settings settings;

  @Override
  public Response getMe() {
    var caller = current.get();
    var me =
        new MeDto()
            .person(new PersonDto().id(caller.personId()).displayName(names.ofPerson(caller)))
            .organisation(
                new OrganisationDto()
                    .id(caller.organisationId())
                    .name(names.ofOrganisation(caller)))
            .organisationRoles(organisationRoles(caller))
            .teams(teams(caller))
            .today(LocalDate.now(clock.withZone(settings.zone())));
    return Response.ok(me).build();
  }

  @Override
  public Response getMyToday(@Nullable String acceptLanguage) {
    var matters = today.of(current.get());
    return Response.ok(TodayDtos.of(matters, Language.of(headers), settings.zone())).build();
  }

  private List<MyTeamDto> teams(Caller caller) {
    var teamNames = names.ofTeams(caller);
    var lentTo = names.teamsLentTo(caller);
    return caller.teams().stream()
        .map(team -> team(team, teamNames).lent(lentTo.contains(team.teamId())))
        .toList();
  }

  private static MyTeamDto team(Caller.TeamRoles team, Map<String, String> teamNames) {
    var roles = team.roles().stream().sorted().map(role -> TeamRoleDto.valueOf(role.name()));
    var dto =
        new MyTeamDto()
            .teamId(team.teamId())
            .name(teamNames.get(team.teamId()))
            .roles(ordered(roles.toList()));
    team.memberId().ifPresent(dto::setMemberId);
    return dto;
  }

  private static Set<OrganisationRoleDto> organisationRoles(Caller caller) {
    return ordered(
        caller.organisationRoles().stream()
            .sorted()
            .map(role -> OrganisationRoleDto.valueOf(role.name()))
            .toList());
  }

  private static <T> Set<T> ordered(List<T> list) {
    return new LinkedHashSet<>(list);
  }
}
