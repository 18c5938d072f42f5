package org.samenrooster.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;
import org.samenrooster.time.DateRange;

class CoverageTest {

  private static final Level TWO = new Level(2);
  private static final Level THREE = new Level(3);
  private static final Level FOUR = new Level(4);
  private static final ShiftType EARLY = ShiftType.care("E", time(7), time(15), 30);
  private static final ShiftType NIGHT = ShiftType.care("N", time(23), time(7), 0);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  @Test
  void nobodyNeededAndNobodyPresentIsNeitherShortNorSurplus() {
    Coverage coverage = Coverage.ofCycle(StaffingNeed.NONE, 1, List.of());

    assertThat(coverage.shortfallMinutes()).isZero();
    assertThat(coverage.surplusMinutes()).isZero();
    assertThat(coverage.levels()).isEmpty();
  }

  @Test
  void aShiftIsPresentFromItsFirstQuarterToTheLastBeforeItsEnd() {
    Coverage coverage =
        Coverage.ofCycle(StaffingNeed.NONE, 1, List.of(new Presence(EARLY, TWO, 1)));

    int[] tuesday = coverage.present(TWO, 1);
    assertThat(tuesday[7 * 4 - 1]).isZero();
    assertThat(tuesday[7 * 4]).isOne();
    assertThat(tuesday[15 * 4 - 1]).isOne();
    assertThat(tuesday[15 * 4]).isZero();
    assertThat(coverage.surplusMinutes()).isEqualTo(8 * 60);
  }

  @Test
  void aNightOfTheLastSundayWrapsToTheFirstMondayOfTheCycle() {
    Coverage coverage =
        Coverage.ofCycle(StaffingNeed.NONE, 2, List.of(new Presence(NIGHT, TWO, 13)));

    assertThat(Arrays.stream(coverage.present(TWO, 13)).sum()).isEqualTo(4);
    assertThat(Arrays.stream(coverage.present(TWO, 0)).sum()).isEqualTo(7 * 4);
    assertThat(Arrays.stream(coverage.present(TWO, 7)).sum()).isZero();
  }

  @Test
  void overDatesANightRunsInFromTheDayBeforeAndIsCutAtTheEnd() {
    DateRange dates = new DateRange(MONDAY.plusDays(2), MONDAY.plusDays(4));
    List<Presence> nights =
        List.of(
            Presence.on(MONDAY.plusDays(1), NIGHT, TWO, dates.from()),
            Presence.on(MONDAY.plusDays(3), NIGHT, TWO, dates.from()));

    Coverage coverage = Coverage.ofDates(StaffingNeed.NONE, dates, nights);

    assertThat(Arrays.stream(coverage.present(TWO, 0)).sum()).isEqualTo(7 * 4);
    assertThat(Arrays.stream(coverage.present(TWO, 1)).sum()).isEqualTo(4);
  }

  @Test
  void datesAreComparedWithTheNeedOfTheirOwnDayOfTheWeek() {
    StaffingNeed need = need(TWO, DayOfWeek.WEDNESDAY, 7, 15, 1);
    DateRange wednesdayOnly = new DateRange(MONDAY.plusDays(2), MONDAY.plusDays(3));
    DateRange thursdayOnly = new DateRange(MONDAY.plusDays(3), MONDAY.plusDays(4));

    assertThat(Coverage.ofDates(need, wednesdayOnly, List.of()).shortfallMinutes())
        .isEqualTo(8 * 60);
    assertThat(Coverage.ofDates(need, thursdayOnly, List.of()).shortfallMinutes()).isZero();
  }

  @Test
  void aPersonOfAHigherLevelCoversWorkOfALowerOne() {
    StaffingNeed need = need(TWO, DayOfWeek.MONDAY, 7, 15, 1);

    Coverage coverage = Coverage.ofCycle(need, 1, List.of(new Presence(EARLY, FOUR, 0)));

    assertThat(coverage.shortfallMinutes()).isZero();
    assertThat(coverage.surplusMinutes()).isZero();
  }

  @Test
  void aPersonOfALowerLevelLeavesTheHigherNeedShortAndIsSurplus() {
    StaffingNeed need = need(FOUR, DayOfWeek.MONDAY, 7, 15, 1);

    Coverage coverage = Coverage.ofCycle(need, 1, List.of(new Presence(EARLY, THREE, 0)));

    assertThat(coverage.shortfallMinutes(FOUR)).isEqualTo(8 * 60);
    assertThat(coverage.shortfallMinutes(THREE)).isZero();
    assertThat(coverage.surplusMinutes()).isEqualTo(8 * 60);
  }

  @Test
  void theHighestNeedIsMetFirstAndTheRestIsShortBelow() {
    StaffingNeed need =
        need(FOUR, DayOfWeek.MONDAY, 7, 15, 1).plus(need(TWO, DayOfWeek.MONDAY, 7, 15, 2));
    List<Presence> two = List.of(new Presence(EARLY, FOUR, 0), new Presence(EARLY, FOUR, 0));

    Coverage coverage = Coverage.ofCycle(need, 1, two);

    assertThat(coverage.shortfallMinutes(FOUR)).isZero();
    assertThat(coverage.shortfallMinutes(TWO)).isEqualTo(8 * 60);
    assertThat(coverage.shortfall(TWO, 0)[7 * 4]).isOne();
    assertThat(coverage.shortfallMinutesOn(0)).isEqualTo(8 * 60);
    assertThat(coverage.shortfallMinutesOn(1)).isZero();
  }

  @Test
  void shiftsThatMeetInsideAQuarterNeitherOverlapNorLeaveAHole() {
    ShiftType first = ShiftType.care("A", LocalTime.of(7, 0), LocalTime.of(15, 10), 0);
    ShiftType second = ShiftType.care("B", LocalTime.of(15, 10), LocalTime.of(23, 0), 0);
    StaffingNeed need = need(TWO, DayOfWeek.MONDAY, 7, 23, 1);

    Coverage coverage =
        Coverage.ofCycle(
            need, 1, List.of(new Presence(first, TWO, 0), new Presence(second, TWO, 0)));

    assertThat(coverage.shortfallMinutes()).isZero();
    assertThat(coverage.surplusMinutes()).isZero();
  }

  @Test
  void aQuarterBelongsToWhoIsThereInItsMiddle() {
    ShiftType untilSeven = ShiftType.care("A", LocalTime.of(9, 0), LocalTime.of(15, 7), 0);
    ShiftType untilEight = ShiftType.care("B", LocalTime.of(9, 0), LocalTime.of(15, 8), 0);

    assertThat(new Presence(untilSeven, TWO, 0).endQuarterExclusive()).isEqualTo(60);
    assertThat(new Presence(untilEight, TWO, 0).endQuarterExclusive()).isEqualTo(61);
  }

  @Test
  void whoDoesNotCountForCoverageIsNotSeen() {
    ShiftType shadowing =
        new ShiftType(
            "S", "Shadowing", time(7), time(15), false, 0, ShiftKind.SUPERNUMERARY, Set.of());
    StaffingNeed need = need(TWO, DayOfWeek.MONDAY, 7, 15, 1);

    Coverage coverage = Coverage.ofCycle(need, 1, List.of(new Presence(shadowing, TWO, 0)));

    assertThat(coverage.shortfallMinutes()).isEqualTo(8 * 60);
    assertThat(coverage.surplusMinutes()).isZero();
  }

  @Test
  void aShiftTypeThatCountsForCoverageAgainstItsKindCovers() {
    ShiftType meeting =
        new ShiftType(
            "M",
            "Meeting at the bedside",
            time(7),
            time(15),
            false,
            0,
            ShiftKind.MEETING,
            Set.of(),
            new CountsFor(true, true, true));
    StaffingNeed need = need(TWO, DayOfWeek.MONDAY, 7, 15, 1);

    Coverage coverage = Coverage.ofCycle(need, 1, List.of(new Presence(meeting, TWO, 0)));

    assertThat(coverage.shortfallMinutes()).isZero();
  }

  @Test
  void aCycleIsAveragedOverItsWeeks() {
    StaffingNeed need = need(TWO, DayOfWeek.MONDAY, 7, 15, 1);

    Coverage coverage =
        Coverage.ofCycle(
            need, 4, List.of(new Presence(EARLY, TWO, 7), new Presence(EARLY, TWO, 8)));

    assertThat(coverage.shortfallMinutes()).isEqualTo(3 * 8 * 60);
    assertThat(coverage.shortfallMinutesAWeek()).isEqualTo(6 * 60);
    assertThat(coverage.surplusMinutesAWeek()).isEqualTo(2 * 60);
    assertThat(coverage.surplusMinutesOn(8)).isEqualTo(8 * 60);
  }

  @Test
  void aCycleWithoutAWeekIsRefused() {
    assertThatThrownBy(() -> Coverage.ofCycle(StaffingNeed.NONE, 0, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
  }

  private static LocalTime time(int hour) {
    return LocalTime.of(hour, 0);
  }

  private static StaffingNeed need(
      Level level, DayOfWeek day, int fromHour, int untilHour, int people) {
    int[] curve = new int[QuarterGrid.QUARTERS_OF_A_WEEK];
    int first = QuarterGrid.quarterOf(day, time(fromHour));
    Arrays.fill(curve, first, first + (untilHour - fromHour) * 4, people);
    return StaffingNeed.of(Map.of(level, curve));
  }
}
