package org.samenrooster.server.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenrooster.api.Contract;
import org.samenrooster.api.Operation;

final class AuthorisationTest {

  private static final String TEAM = "t1";

  static Stream<Operation> operations() {
    return Contract.load().operations().stream();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyOperationOfTheContractIsDecidedHereAsTheContractSays(Operation operation) {
    assertThat(Authorisation.of(operation.id()).map(AuthorisationTest::inWords))
        .as(operation.id())
        .contains(operation.roles());
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aMemberOfAnotherTeamOfTheOrganisationIsNobodyInThisOne(Operation operation) {
    var caller = callerIn("t2", Role.MEMBER, Role.TEAM_LEAD);

    var open = Set.of("SIGNED_IN", "EVERYONE").containsAll(operation.roles());
    assertThat(Authorisation.allows(operation.id(), caller, Optional.of(TEAM))).isEqualTo(open);
  }

  @Test
  void anOperationThatIsNotListedMayBeDoneByNobody() {
    var everything = new Caller("p", "o", Set.of(Role.values()), List.of());

    assertThat(Authorisation.allows("eraseEverything", everything, Optional.empty())).isFalse();
    assertThat(Authorisation.openToEveryone("eraseEverything")).isFalse();
  }

  @Test
  void aTeamLeadLeadsHisOwnTeam() {
    var lead = callerIn(TEAM, Role.TEAM_LEAD);

    assertThat(Authorisation.allows("publishPeriod", lead, Optional.of(TEAM))).isTrue();
    assertThat(Authorisation.allows("publishPeriod", lead, Optional.empty())).isFalse();
    assertThat(Authorisation.allows("replaceTeam", lead, Optional.of(TEAM))).isFalse();
  }

  private static Caller callerIn(String teamId, Role... roles) {
    var team = new Caller.TeamRoles(teamId, Optional.of("m1"), Set.of(roles));
    return new Caller("p", "o", Set.of(), List.of(team));
  }

  private static Set<String> inWords(Authorisation.Rule rule) {
    return switch (rule.kind()) {
      case EVERYONE, SIGNED_IN -> Set.of(rule.kind().name());
      case ROLES -> rule.roles().stream().map(Role::name).collect(Collectors.toSet());
    };
  }
}
