package org.samenrooster.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRoster.UnrolledCell;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.BaseRosterMode;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** A week from Monday 2 November; everybody in the pattern works early on Monday. */
class RollOutTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  private static final DateRange WEEK = DateRange.ofWeeks(MONDAY, 1);
  private static final ShiftType EARLY =
      ShiftType.care("E", LocalTime.of(7, 0), LocalTime.of(15, 0), 30);
  private static final ShiftType NIGHT =
      ShiftType.care("N", LocalTime.of(23, 0), LocalTime.of(7, 0), 0);

  private final List<TeamMember> members = new ArrayList<>();
  private final List<BaseRosterLine> lines = new ArrayList<>();
  private final List<ShiftDemand.Entry> demand = new ArrayList<>();
  private Map<String, List<Interval>> absences = Map.of();
  private Map<String, Set<LocalDate>> vetoes = Map.of();
  private BaseRosterMode mode = BaseRosterMode.FIXED;

  private void standing(String name, int level, String shiftType, boolean fixed) {
    member(name, level, DateRange.startingOn(LocalDate.of(2020, 1, 1)));
    var cells = new ArrayList<>(Collections.nCopies(7, BaseRosterCell.OFF));
    cells.set(0, new BaseRosterCell(Optional.of(shiftType), fixed));
    lines.add(new BaseRosterLine(name, cells));
  }

  private void member(String name, int level, DateRange employed) {
    members.add(
        new TeamMember(
            name,
            name,
            Optional.empty(),
            List.of(Employment.fixed(name, 1440, employed)),
            List.of(
                new HeldQualification(
                    new Qualification("Q" + level, "level " + level, new Level(level)),
                    DateRange.startingOn(LocalDate.of(2020, 1, 1)))),
            Set.of(),
            List.of()));
  }

  private void wanted(String shiftType, int level, int count) {
    demand.add(new ShiftDemand.Entry(DayOfWeek.MONDAY, shiftType, new Level(level), count));
  }

  private List<String> rolledOut() {
    var ids = Stream.iterate(1, n -> n + 1).map(n -> "s" + n).iterator();
    return rollOut().over(WEEK, ids::next).stream().map(RollOutTest::words).toList();
  }

  private RollOut rollOut() {
    var team =
        new Team("t", "Team", ZONE, "nl-atw", mode, members, List.of(EARLY, NIGHT), List.of());
    var roster = new BaseRoster(1, MONDAY, lines);
    return new RollOut(team, Optional.of(roster), new ShiftDemand(demand), absences, vetoes);
  }

  private static String words(Shift shift) {
    var holder = shift instanceof HeldShift held ? held.memberId() : "open";
    return "%s %s%d %s"
        .formatted(
            shift.day().getDayOfWeek(), shift.shiftType(), shift.requiredLevel().value(), holder);
  }

  @Test
  void whoStandsHoldsTheShiftAndTheRestOfTheDemandIsOpen() {
    standing("amy", 3, "E", false);
    wanted("E", 3, 2);

    assertThat(rolledOut()).containsExactly("MONDAY E3 amy", "MONDAY E3 open");
  }

  @Test
  void whatStandsForOneMemberIsKnownBeforeItIsRolledOut() {
    standing("amy", 3, "E", true);
    standing("bob", 3, "N", false);
    DateRange fortnight = DateRange.ofWeeks(MONDAY, 2);

    assertThat(rollOut().standingOf("bob", fortnight))
        .containsExactly(
            new UnrolledCell("bob", MONDAY, "N", false),
            new UnrolledCell("bob", MONDAY.plusWeeks(1), "N", false));
    mode = BaseRosterMode.HYBRID;
    assertThat(rollOut().standingOf("bob", fortnight)).isEmpty();
    assertThat(rollOut().standingOf("amy", WEEK)).hasSize(1);
    mode = BaseRosterMode.FREE;
    assertThat(rollOut().standingOf("amy", WEEK)).isEmpty();
  }

  @Test
  void theHighestLevelIsFilledFirstAndHigherLevelsMayDoLowerWork() {
    standing("amy", 3, "E", false);
    standing("bob", 5, "E", false);
    standing("cas", 4, "E", false);
    wanted("E", 2, 1);
    wanted("E", 4, 1);
    wanted("E", 5, 1);

    assertThat(rolledOut()).containsExactly("MONDAY E5 bob", "MONDAY E4 cas", "MONDAY E2 amy");
  }

  @Test
  void aDemandThatNobodyWhoStandsMayFillIsOpenAndTheyWorkTheLowerOne() {
    standing("amy", 3, "E", false);
    wanted("E", 5, 1);
    wanted("E", 3, 1);

    assertThat(rolledOut()).containsExactly("MONDAY E5 open", "MONDAY E3 amy");
  }

  @Test
  void whoStandsBeyondTheDemandWorksAllTheSame() {
    standing("amy", 3, "E", false);

    assertThat(rolledOut()).containsExactly("MONDAY E1 amy");
  }

  @ParameterizedTest
  @CsvSource({"FIXED, false, amy", "HYBRID, true, amy", "HYBRID, false, open", "FREE, true, open"})
  void theModeOfTheTeamSaysWhatStands(BaseRosterMode ofTeam, boolean fixed, String holder) {
    mode = ofTeam;
    standing("amy", 3, "E", fixed);
    wanted("E", 3, 1);

    assertThat(rolledOut()).containsExactly("MONDAY E3 " + holder);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-02T23:00, open",
    "2026-11-03T06:59, open",
    "2026-11-03T07:00, amy",
  })
  void whoIsAbsentDuringTheShiftDoesNotHoldIt(String absentFrom, String holder) {
    standing("amy", 3, "N", false);
    wanted("N", 3, 1);
    var from = java.time.LocalDateTime.parse(absentFrom).atZone(ZONE).toInstant();
    absences = Map.of("amy", List.of(new Interval(from, from.plusSeconds(86_400))));

    assertThat(rolledOut()).containsExactly("MONDAY N3 " + holder);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01, amy", "2026-11-02, open", "2026-11-03, amy"})
  void whoCannotWorkOnADayHoldsNoShiftThatBeginsOnIt(LocalDate veto, String holder) {
    standing("amy", 3, "N", true);
    wanted("N", 3, 1);
    vetoes = Map.of("amy", Set.of(veto), "bob", Set.of(MONDAY));

    assertThat(rolledOut()).containsExactly("MONDAY N3 " + holder);
  }

  @Test
  void whoHasNoContractOnTheDayDoesNotHoldTheShift() {
    standing("amy", 3, "E", false);
    wanted("E", 3, 1);
    members.clear();
    member("amy", 3, DateRange.startingOn(MONDAY.plusDays(1)));

    assertThat(rolledOut()).containsExactly("MONDAY E3 open");
  }

  @Test
  void whoLeftTheTeamIsPassedOver() {
    standing("amy", 3, "E", false);
    wanted("E", 3, 1);
    members.clear();

    assertThat(rolledOut()).containsExactly("MONDAY E3 open");
  }

  @Test
  void withoutBaseRosterAndDemandThereIsNothing() {
    assertThat(rolledOut()).isEmpty();
  }

  @Test
  void eachShiftTypeIsFilledByWhoStandsInItAndOnItsDay() {
    standing("amy", 3, "E", false);
    standing("bob", 3, "N", false);
    wanted("E", 3, 1);
    wanted("N", 3, 1);
    demand.add(new ShiftDemand.Entry(DayOfWeek.TUESDAY, "E", new Level(3), 1));

    assertThat(rolledOut()).containsExactly("MONDAY E3 amy", "MONDAY N3 bob", "TUESDAY E3 open");
  }
}
