package org.samenrooster.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.Roster;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

class PlannedHoursTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);

  private static TeamMember with(Employment... contracts) {
    return new TeamMember(
        "amy", "Amy", Optional.empty(), List.of(contracts), List.of(), Set.of(), List.of());
  }

  @Test
  void aWeekOfTwentyFourHoursHoldsTwentyFourContractHours() {
    var member = with(Employment.fixed("e1", 1440, DateRange.startingOn(MONDAY)));

    assertThat(PlannedHours.of(member, DateRange.ofWeeks(MONDAY, 1), List.of()))
        .isEqualTo(new PlannedHours(1440, 0));
  }

  @Test
  void aContractThatChangesWithinTheWeekCountsPerDay() {
    var thursday = MONDAY.plusDays(3);
    var member =
        with(
            Employment.fixed("e1", 700, new DateRange(MONDAY, thursday)),
            Employment.fixed("e2", 1400, DateRange.startingOn(thursday)));

    assertThat(PlannedHours.of(member, DateRange.ofWeeks(MONDAY, 1), List.of()).contractMinutes())
        .isEqualTo(3 * 100 + 4 * 200);
  }

  @Test
  void partsOfAMinuteAreRoundedOnceAndHalfGoesUp() {
    var member = with(Employment.fixed("e1", 1, DateRange.startingOn(MONDAY)));

    assertThat(contractMinutes(member, 3)).isZero();
    assertThat(contractMinutes(member, 4)).isEqualTo(1);
    var seven = with(Employment.fixed("e1", 7, DateRange.startingOn(MONDAY)));
    assertThat(contractMinutes(seven, 5)).isEqualTo(5);
    var half = with(Employment.fixed("e1", 7, new DateRange(MONDAY, MONDAY.plusDays(1))));
    assertThat(contractMinutes(half, 7)).isEqualTo(1);
  }

  private static int contractMinutes(TeamMember member, int days) {
    return PlannedHours.of(member, new DateRange(MONDAY, MONDAY.plusDays(days)), List.of())
        .contractMinutes();
  }

  @Test
  void aNightOverTheClockChangeCountsTheHoursThatPass() {
    var night = Roster.duty("2026-10-24T23:00", "2026-10-25T07:00", 30, ShiftKind.CARE);
    var member = with(Employment.fixed("e1", 1440, DateRange.startingOn(MONDAY)));

    var hours = PlannedHours.of(member, DateRange.ofWeeks(MONDAY, 1), List.of(night));

    assertThat(hours.plannedMinutes()).isEqualTo(9 * 60 - 30);
    assertThat(hours.differenceMinutes()).isEqualTo(510 - 1440);
  }

  @Test
  void aNightBelongsToTheDayOnWhichItStarts() {
    var sundayNight = Roster.duty("2026-11-01T23:00", "2026-11-02T07:00", 0, ShiftKind.CARE);
    var member = with();

    assertThat(
            PlannedHours.of(
                member, DateRange.ofWeeks(LocalDate.of(2026, 10, 26), 1), List.of(sundayNight)))
        .isEqualTo(new PlannedHours(0, 480));
    assertThat(
            PlannedHours.of(
                member, DateRange.ofWeeks(LocalDate.of(2026, 11, 2), 1), List.of(sundayNight)))
        .isEqualTo(new PlannedHours(0, 0));
  }

  @Test
  void whatCountsForHoursAgainstItsKindIsPlanned() {
    var onCall =
        Roster.duty("2026-10-20T17:00", "2026-10-21T07:00", 0, ShiftKind.ON_CALL)
            .countingFor(new CountsFor(false, true, false));

    assertThat(
            PlannedHours.of(with(), DateRange.ofWeeks(MONDAY, 1), List.of(onCall)).plannedMinutes())
        .isEqualTo(14 * 60);
  }

  @Test
  void onCallAtHomeIsNotPlannedWork() {
    var onCall = Roster.duty("2026-10-20T17:00", "2026-10-21T07:00", 0, ShiftKind.ON_CALL);

    assertThat(
            PlannedHours.of(with(), DateRange.ofWeeks(MONDAY, 1), List.of(onCall)).plannedMinutes())
        .isZero();
  }

  @Test
  void plannedHoursCanStandAgainstOtherContractHours() {
    var early = Roster.duty("2026-10-20T07:00", "2026-10-20T15:00", 30, ShiftKind.CARE);

    assertThat(PlannedHours.of(400, DateRange.ofWeeks(MONDAY, 1), List.of(early)))
        .isEqualTo(new PlannedHours(400, 450));
  }
}
