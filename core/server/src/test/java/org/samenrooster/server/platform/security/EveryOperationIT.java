package org.samenrooster.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.samenrooster.api.Contract;
import org.samenrooster.api.Operation;
import org.samenrooster.server.testing.Answer;
import org.samenrooster.server.testing.Client;
import org.samenrooster.server.testing.OnceIsEnough;
import org.samenrooster.server.testing.RosterTeam;
import org.samenrooster.server.testing.RunningServer;
import org.samenrooster.server.testing.SeededOrganisation;

/**
 * Walks every operation of the contract as every role, as nobody, and from another organisation.
 */
class EveryOperationIT {

  private static final List<String> ORGANISATION_ROLES =
      List.of("POOL_COORDINATOR", "HR_INTEGRATOR", "ADMINISTRATOR", "AUDITOR");

  private static final Map<String, Client> ROLES = new TreeMap<>();
  private static final Map<String, Client> STRANGERS = new TreeMap<>();

  private static RunningServer server;
  private static String teamId;
  private static String memberId;
  private static Client leadAndMember;

  @BeforeAll
  static void seedTwoOrganisations() {
    server = RunningServer.started();
    var home = RosterTeam.on(server);
    teamId = home.id();
    var member = home.member("Member", 3);
    memberId = member.id();
    leadAndMember = home.lead().client();
    ROLES.put("MEMBER", member.client());
    fill(ROLES, home);
    fill(STRANGERS, RosterTeam.on(server));
  }

  private static void fill(Map<String, Client> callers, RosterTeam team) {
    // One who is no member: a member may do for herself what a team lead may not do for others.
    var lead = team.organisation().person("Lead");
    team.organisation().lead(team.id(), lead);
    callers.put("TEAM_LEAD", server.as(lead));
    for (var role : ORGANISATION_ROLES) {
      callers.put(role, server.as(team.organisation().personWithRole(role)));
    }
  }

  @Test
  void whatARoleMayNotDoIsForbiddenAndWhatItMayDoIsNot() {
    var softly = new SoftAssertions();
    operations()
        .forEach(
            operation ->
                ROLES.forEach(
                    (role, caller) -> {
                      var status = statusOf(role, caller, operation);
                      var name = operation.id() + " as " + role;
                      if (mayBeDoneBy(role, operation)) {
                        softly.assertThat(status).as(name).isLessThan(500).isNotIn(401, 403);
                      } else {
                        softly.assertThat(status).as(name).isEqualTo(403);
                      }
                    }));
    softly.assertAll();
  }

  @Test
  @OnceIsEnough
  void theTeamOfAnotherOrganisationIsNotThereForAnybody() {
    var softly = new SoftAssertions();
    operations()
        .filter(operation -> operation.path().contains("{teamId}"))
        .forEach(
            operation ->
                STRANGERS.forEach(
                    (role, caller) ->
                        softly
                            .assertThat(call(caller, operation).status())
                            .as(operation.id() + " by another organisation's " + role)
                            .isEqualTo(404)));
    softly.assertAll();
  }

  @Test
  @OnceIsEnough
  void withoutATokenNothingIsAnswered() {
    var softly = new SoftAssertions();
    operations()
        .forEach(
            operation ->
                softly
                    .assertThat(call(server.nobody(), operation).problem())
                    .as(operation.id())
                    .isEqualTo("unauthenticated"));
    softly.assertAll();
  }

  @Test
  void theWalkCoversTheContract() {
    assertThat(operations().count()).isGreaterThan(25);
  }

  private static Stream<Operation> operations() {
    return Contract.load().operations().stream()
        .filter(operation -> !operation.roles().contains("EVERYONE"));
  }

  private static boolean mayBeDoneBy(String role, Operation operation) {
    return operation.roles().contains("SIGNED_IN") || operation.roles().contains(role);
  }

  // What a team lead may do where she is a member, such as pick a shift, one from outside may not.
  private static int statusOf(String role, Client caller, Operation operation) {
    var status = call(caller, operation).status();
    return status == 403 && role.equals("TEAM_LEAD") && mayBeDoneBy(role, operation)
        ? call(leadAndMember, operation).status()
        : status;
  }

  private static Answer call(Client caller, Operation operation) {
    var path =
        operation
            .path()
            .replace("{teamId}", teamId)
            .replace("{memberId}", memberId)
            .replaceAll("\\{[a-zA-Z]+}", SeededOrganisation.newId());
    return switch (operation.method()) {
      case "GET" -> accepting(caller, operation).get(path);
      case "PUT" -> caller.with("If-Match", "\"1\"").put(path, "{}");
      default -> operation.hasBody() ? caller.post(path, "{}") : caller.post(path);
    };
  }

  private static Client accepting(Client caller, Operation operation) {
    return switch (operation.tag()) {
      // A stream has no end: nobody who may read one gets past this header.
      case "Events" ->
          caller
              .with("Accept", "text/event-stream, application/problem+json")
              .with("Last-Event-ID", "none");
      case "Printing" -> caller.with("Accept", "text/html, application/problem+json");
      default -> caller;
    };
  }
}
