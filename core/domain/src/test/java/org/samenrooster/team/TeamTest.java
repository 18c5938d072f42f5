package org.samenrooster.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TeamTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private static final Team TEAM =
      new Team(
          "t",
          "Team",
          ZONE,
          "nl-atw",
          BaseRosterMode.FREE,
          Stream.of("ann", "bea", "cas").map(TeamTest::member).toList(),
          List.of(),
          List.of());

  private static TeamMember member(String id) {
    return new TeamMember(id, id, Optional.empty(), List.of(), List.of(), Set.of(), List.of());
  }

  private static List<String> after(@Nullable String id) {
    return TEAM.membersAfter(Optional.ofNullable(id)).stream().map(TeamMember::id).toList();
  }

  @Test
  void aPageGoesOnAfterTheMemberAtWhomTheLastOneEnded() {
    assertThat(after(null)).containsExactly("ann", "bea", "cas");
    assertThat(after("ann")).containsExactly("bea", "cas");
    assertThat(after("cas")).isEmpty();
  }

  @Test
  void whoLeftTheTeamMeanwhileLetsAPageBeginAnew() {
    assertThat(after("dia")).containsExactly("ann", "bea", "cas");
  }
}
