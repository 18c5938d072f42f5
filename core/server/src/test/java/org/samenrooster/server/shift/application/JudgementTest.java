package org.samenrooster.server.shift.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

final class JudgementTest {

  private static final TeamMember AMY =
      new TeamMember("amy", "Amy", Optional.empty(), List.of(), List.of(), Set.of(), List.of());
  private static final LocalDate MONDAY = LocalDate.of(2026, 12, 28);

  @Test
  void workThatIsGoneBeforeItIsJudgedBreaksNothing() {
    var timeline =
        new Timeline(
            AMY,
            ZoneId.of("Europe/Amsterdam"),
            new DateRange(MONDAY, MONDAY.plusDays(7)),
            List.of(),
            List.of());

    var judged =
        Judgement.of(
            timeline, Rulebook.always(new RuleSet(List.of())), new Change(List.of(), List.of()));

    assertThat(judged).isEqualTo(new Judgement(List.of(), List.of()));
  }
}
