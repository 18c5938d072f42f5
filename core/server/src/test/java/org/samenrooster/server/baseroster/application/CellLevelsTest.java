package org.samenrooster.server.baseroster.application;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.server.baseroster.application.AcceptedBaseRoster.CellKey;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.BaseRosterMode;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

final class CellLevelsTest {

  private static final LocalDate ANCHOR = LocalDate.of(2026, 3, 2);
  private static final ShiftType EARLY =
      ShiftType.care("E", LocalTime.of(7, 0), LocalTime.of(15, 30), 30);

  @Test
  void theHighestWantedLevelGoesToThePersonWhoMayDoIt() {
    var levels = levels(List.of(member("Amy", 3), member("Bram", 5)), wanted(4, 1), wanted(3, 1));

    assertThat(levels).containsExactlyInAnyOrderEntriesOf(Map.of(on("Amy"), 3, on("Bram"), 4));
  }

  @Test
  void aLevelThatNobodyMayDoIsLeftForAnOpenShift() {
    var levels = levels(List.of(member("Amy", 3), member("Bram", 3)), wanted(4, 1), wanted(2, 1));

    assertThat(levels.values()).containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void whoIsBeyondTheDemandDoesWorkOfTheLowestLevel() {
    var levels = levels(List.of(member("Amy", 5), member("Bram", 4)), wanted(4, 1));

    assertThat(levels).containsExactlyInAnyOrderEntriesOf(Map.of(on("Amy"), 4, on("Bram"), 1));
  }

  @Test
  void aDayOffAsksForNoLevel() {
    assertThat(levels(List.of(), wanted(4, 1))).isEmpty();
  }

  /** The level of every cell when these people all work early on Monday of a week. */
  private static Map<CellKey, Integer> levels(
      List<TeamMember> members, ShiftDemand.Entry... wanted) {
    var roster = new BaseRoster(1, ANCHOR, members.stream().map(CellLevelsTest::line).toList());
    var levels = CellLevels.of(roster, team(members), new ShiftDemand(List.of(wanted)));
    return levels.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue().value()));
  }

  private static BaseRosterLine line(TeamMember member) {
    var cells = new ArrayList<>(Collections.nCopies(7, BaseRosterCell.OFF));
    cells.set(0, BaseRosterCell.of("E"));
    return new BaseRosterLine(member.id(), cells);
  }

  private static Team team(List<TeamMember> members) {
    return new Team(
        "t",
        "Zonnehof",
        ZoneId.of("Europe/Amsterdam"),
        "nl-atw",
        BaseRosterMode.FREE,
        members,
        List.of(EARLY),
        List.of());
  }

  private static TeamMember member(String name, int level) {
    var held =
        Stream.of(new Qualification("Q" + level, "Q" + level, new Level(level)))
            .map(one -> new HeldQualification(one, DateRange.startingOn(LocalDate.of(2020, 1, 1))))
            .toList();
    return new TeamMember(name, name, Optional.empty(), List.of(), held, Set.of(), List.of());
  }

  private static ShiftDemand.Entry wanted(int level, int count) {
    return new ShiftDemand.Entry(MONDAY, "E", new Level(level), count);
  }

  private static CellKey on(String memberId) {
    return new CellKey(memberId, 0);
  }
}
