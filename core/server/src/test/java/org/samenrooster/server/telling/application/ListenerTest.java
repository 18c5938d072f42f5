package org.samenrooster.server.telling.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.platform.outbox.Event;
import org.samenrooster.server.platform.outbox.EventName;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Caller.TeamRoles;
import org.samenrooster.server.platform.security.Role;

class ListenerTest {

  @Test
  void thatWishesAreStoredIsHeardByHerselfAlone() {
    var event = Event.of(EventName.WISHES_STORED, "care", "north").concerning("amy");

    assertThat(hears(member("amy"), event)).isTrue();
    assertThat(new Listener(member("amy"), Optional.empty()).hears(event)).isTrue();
    assertThat(hears(member("bob"), event)).isFalse();
    assertThat(hears(caller("lea", Role.TEAM_LEAD), event)).isFalse();
    assertThat(hears(new Caller("p", "care", Set.of(Role.AUDITOR), List.of()), event)).isFalse();
    assertThat(hears(new Caller("p", "care", Set.of(Role.ADMINISTRATOR), List.of()), event))
        .isFalse();
  }

  @Test
  void whatConcernsSomebodyIsHeardByHerAndByWhoPlans() {
    var event = Event.of(EventName.WORKED_TIME_RECORDED, "care", "north").concerning("amy");

    assertThat(hears(member("amy"), event)).isTrue();
    assertThat(hears(member("bob"), event)).isFalse();
    assertThat(hears(caller("lea", Role.TEAM_LEAD), event)).isTrue();
  }

  @Test
  void whatHappensInTheTeamIsHeardByAllOfIt() {
    var event = Event.of(EventName.SHIFT_PICKED, "care", "north").concerning("amy");

    assertThat(hears(member("bob"), event)).isTrue();
    assertThat(new Listener(member("bob"), Optional.of("south")).hears(event)).isFalse();
  }

  private static boolean hears(Caller caller, Event event) {
    return new Listener(caller, Optional.of("north")).hears(event);
  }

  private static Caller member(String memberId) {
    return caller(memberId, Role.MEMBER);
  }

  private static Caller caller(String memberId, Role role) {
    var roles = new TeamRoles("north", Optional.of(memberId), Set.of(role));
    return new Caller("person of " + memberId, "care", Set.of(), List.of(roles));
  }
}
