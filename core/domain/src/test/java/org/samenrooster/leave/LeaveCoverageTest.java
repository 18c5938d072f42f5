package org.samenrooster.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.leave.LeaveCoverage.WantedShift;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.BaseRosterMode;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

class LeaveCoverageTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final DateRange ALWAYS = DateRange.startingOn(LocalDate.of(2020, 1, 1));
  private static final Qualification FIRST_AID =
      new Qualification("EHBO", "First aid", new Level(1));

  private static TeamMember member(String id, int level, Set<DayOfWeek> free, boolean firstAid) {
    List<HeldQualification> held = new ArrayList<>();
    held.add(
        new HeldQualification(new Qualification("Q" + level, "Level", new Level(level)), ALWAYS));
    if (firstAid) {
      held.add(new HeldQualification(FIRST_AID, ALWAYS));
    }
    return new TeamMember(
        id,
        id,
        Optional.empty(),
        List.of(Employment.fixed("e-" + id, 1440, ALWAYS)),
        held,
        free,
        List.of());
  }

  private static TeamMember member(String id, int level) {
    return member(id, level, Set.of(), false);
  }

  private static ShiftType type(String code, Set<String> qualifications) {
    return new ShiftType(
        code,
        code,
        LocalTime.of(7, 0),
        LocalTime.of(15, 0),
        false,
        30,
        ShiftKind.CARE,
        qualifications,
        new CountsFor(true, true, true));
  }

  private static LeaveCoverage coverage(List<TeamMember> members, ShiftDemand.Entry... demand) {
    Team team =
        new Team(
            "t",
            "Team",
            ZoneId.of("Europe/Amsterdam"),
            "nl-atw",
            BaseRosterMode.FREE,
            members,
            List.of(type("E", Set.of()), type("A", Set.of("EHBO"))),
            List.of());
    return new LeaveCoverage(team, new ShiftDemand(List.of(demand)));
  }

  private static ShiftDemand.Entry onMonday(String type, int level, int count) {
    return new ShiftDemand.Entry(DayOfWeek.MONDAY, type, new Level(level), count);
  }

  private static WantedShift wanted(String type, int level) {
    return new WantedShift(type, new Level(level));
  }

  @Test
  void nothingIsLackingWhileEverybodyWhoIsNeededIsThere() {
    LeaveCoverage coverage =
        coverage(
            List.of(member("amy", 3), member("bob", 3), member("cas", 3)), onMonday("E", 3, 2));

    assertThat(coverage.lacking(MONDAY, Set.of("amy"))).isEmpty();
    assertThat(coverage.lacking(MONDAY, Set.of("amy", "bob"))).containsExactly(wanted("E", 3));
  }

  @Test
  void whoHasTheHighestLevelWorksWhereItIsNeeded() {
    LeaveCoverage coverage =
        coverage(
            List.of(member("amy", 4), member("bob", 3)), onMonday("E", 3, 1), onMonday("E", 4, 1));

    assertThat(coverage.lacking(MONDAY, Set.of())).isEmpty();
    assertThat(coverage.lacking(MONDAY, Set.of("amy"))).containsExactly(wanted("E", 4));
    // Amy does the work of level 4, so that of level 3 is what nobody is left for.
    assertThat(coverage.lacking(MONDAY, Set.of("bob"))).containsExactly(wanted("E", 3));
  }

  @Test
  void aQualificationIsNeededOnTopOfTheLevel() {
    LeaveCoverage coverage =
        coverage(List.of(member("amy", 3, Set.of(), true), member("bob", 3)), onMonday("A", 3, 1));

    assertThat(coverage.lacking(MONDAY, Set.of("bob"))).isEmpty();
    assertThat(coverage.lacking(MONDAY, Set.of("amy"))).containsExactly(wanted("A", 3));
  }

  @Test
  void aFixedFreeDayStays() {
    LeaveCoverage coverage =
        coverage(
            List.of(member("amy", 3), member("bob", 3, Set.of(DayOfWeek.MONDAY), false)),
            onMonday("E", 3, 1));

    assertThat(coverage.lacking(MONDAY, Set.of("amy"))).containsExactly(wanted("E", 3));
  }

  @Test
  void otherDaysWantOtherShifts() {
    LeaveCoverage coverage = coverage(List.of(member("amy", 3)), onMonday("E", 3, 1));

    assertThat(coverage.lacking(MONDAY.plusDays(1), Set.of("amy"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void asManyShiftsHaveSomebodyAsIsPossible(long seed) {
    Random random = new Random(seed);
    List<TeamMember> members = new ArrayList<>();
    int people = random.nextInt(6);
    for (int i = 0; i < people; i++) {
      members.add(member("m" + i, 1 + random.nextInt(4), Set.of(), random.nextInt(3) == 0));
    }
    List<ShiftDemand.Entry> demand = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      demand.add(
          onMonday(random.nextBoolean() ? "E" : "A", 1 + random.nextInt(4), 1 + random.nextInt(2)));
    }
    LeaveCoverage coverage = coverage(members, demand.toArray(ShiftDemand.Entry[]::new));

    List<WantedShift> shifts = new ArrayList<>();
    demand.forEach(
        entry -> {
          for (int i = 0; i < entry.count(); i++) {
            shifts.add(wanted(entry.shiftType(), entry.requiredLevel().value()));
          }
        });
    assertThat(coverage.lacking(MONDAY, Set.of()))
        .hasSize(shifts.size() - most(shifts, members, 0));
  }

  /** Tries everything. */
  private static int most(List<WantedShift> shifts, List<TeamMember> members, int next) {
    if (next == shifts.size()) {
      return 0;
    }
    int best = most(shifts, members, next + 1);
    WantedShift shift = shifts.get(next);
    for (TeamMember member : members) {
      boolean able =
          member.levelOn(MONDAY).orElseThrow().value() >= shift.requiredLevel().value()
              && (shift.shiftType().equals("E") || member.holds("EHBO", MONDAY));
      if (able) {
        List<TeamMember> others = new ArrayList<>(members);
        others.remove(member);
        best = Math.max(best, 1 + most(shifts, others, next + 1));
      }
    }
    return best;
  }
}
