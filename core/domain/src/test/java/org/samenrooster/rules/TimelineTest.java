package org.samenrooster.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Employment;
import org.samenrooster.team.Level;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

class TimelineTest {

  private static final Map<String, Integer> DAILY_REST =
      Map.of("restMinutes", 660, "shortRestMinutes", 480);

  @Test
  void theOrderInWhichWorkIsGivenDoesNotMatter() {
    var inOrder =
        Roster.working("2026-11-02T15:30", "2026-11-02T23:30")
            .and("2026-11-03T07:00", "2026-11-03T15:00");
    var reversed =
        Roster.working("2026-11-03T07:00", "2026-11-03T15:00")
            .and("2026-11-02T15:30", "2026-11-02T23:30");

    assertThat(reversed.judgedBy(RuleKind.MINIMUM_DAILY_REST, DAILY_REST))
        .isEqualTo(inOrder.judgedBy(RuleKind.MINIMUM_DAILY_REST, DAILY_REST))
        .hasSize(1);
  }

  @Test
  void blocksOfOneShiftAddUpTheirWorkAndTheirNight() {
    var spells =
        Roster.working("2026-11-02T21:00", "2026-11-03T01:00")
            .and("2026-11-03T03:00", "2026-11-03T07:00")
            .timeline()
            .spells();

    assertThat(spells).hasSize(1);
    assertThat(spells.get(0).workMinutes()).isEqualTo(480);
    assertThat(spells.get(0).nightMinutes()).isEqualTo(240);
    assertThat(spells.get(0).localEnd()).isEqualTo(LocalTime.of(7, 0));
  }

  @Test
  void aBlockInsideAnotherDoesNotShortenTheShift() {
    var spells =
        Roster.working("2026-11-02T07:00", "2026-11-02T17:00")
            .and("2026-11-02T08:00", "2026-11-02T09:00")
            .timeline()
            .spells();

    assertThat(spells).extracting(Spell::localEnd).containsExactly(LocalTime.of(17, 0));
    assertThat(spells.get(0).endMinute() - spells.get(0).startMinute()).isEqualTo(600);
  }

  @Test
  void onCallAtHomeDoesNotInterruptRest() {
    var roster =
        Roster.working("2026-11-02T07:00", "2026-11-02T15:00")
            .and(Roster.duty("2026-11-02T23:00", "2026-11-03T06:00", 0, ShiftKind.ON_CALL))
            .and("2026-11-03T07:00", "2026-11-03T15:00");

    assertThat(roster.judgedBy(RuleKind.MINIMUM_DAILY_REST, DAILY_REST)).isEmpty();
    assertThat(
            roster.judgedBy(
                RuleKind.MINIMUM_WEEKLY_REST,
                Map.of(
                    "weekRestMinutes",
                    9000,
                    "fortnightRestMinutes",
                    18000,
                    "fortnightPartMinutes",
                    9000)))
        .extracting(v -> v.measure().actual())
        .allMatch(rest -> rest > 24 * 60);
  }

  @Test
  void aDutyKeepsItsBreakWhenItAsksForALevel() {
    var duty = Roster.duty("2026-11-02T07:00", "2026-11-02T15:30", 30, ShiftKind.CARE);

    var asking = duty.requiring(Optional.of(new Level(3)), Set.of("VIG"));

    assertThat(asking.workMinutes()).isEqualTo(480);
    assertThat(asking.id()).isEqualTo(duty.id());
    assertThat(asking.qualificationCodes()).containsExactly("VIG");
  }

  @Test
  void whatCountsForRestIsTheShiftTypesOwn() {
    var onCall = Roster.duty("2026-11-02T23:00", "2026-11-03T06:00", 30, ShiftKind.ON_CALL);
    var interrupting = onCall.countingFor(new CountsFor(false, false, true));

    assertThat(Roster.empty().and(onCall).timeline().spells()).isEmpty();
    assertThat(Roster.empty().and(interrupting).timeline().spells())
        .extracting(Spell::workMinutes)
        .containsExactly(6 * 60 + 30);
  }

  @Test
  void aDutyOfATypeCountsForWhatTheTypeSaysAlsoWhenItAsksForALevel() {
    var counts = new CountsFor(true, false, false);
    var meeting =
        new ShiftType(
            "M",
            "Meeting",
            LocalTime.of(9, 0),
            LocalTime.of(12, 0),
            false,
            0,
            ShiftKind.MEETING,
            Set.of(),
            counts);

    var duty =
        Duty.of("s1", meeting, LocalDate.of(2026, 11, 2), Roster.AMSTERDAM, Optional.empty())
            .requiring(Optional.of(new Level(3)), Set.of());

    assertThat(duty.countsFor()).isEqualTo(counts);
  }

  @Test
  void aShiftOfATypeHasItsTimesItsBreakAndItsQualifications() {
    var night = ShiftType.care("N", LocalTime.of(22, 45), LocalTime.of(7, 15), 30);

    var duty =
        Duty.of(
            "s1", night, LocalDate.of(2026, 11, 2), Roster.AMSTERDAM, Optional.of(new Level(3)));

    assertThat(duty.interval().start()).isEqualTo(Roster.instant("2026-11-02T22:45"));
    assertThat(duty.interval().endExclusive()).isEqualTo(Roster.instant("2026-11-03T07:15"));
    assertThat(duty.workMinutes()).isEqualTo(480);
    assertThat(duty.nightMinutes()).isEqualTo(360);
    assertThat(duty.requiredLevel()).contains(new Level(3));
  }

  @Test
  void aLongHistoryDoesNotChangeWhatIsFound() {
    var roster = Roster.empty().daily("2026-01-05", 5, "07:00", "15:00");
    for (int week = 1; week < 40; week++) {
      roster.daily(LocalDate.of(2026, 1, 5).plusWeeks(week).toString(), 5, "07:00", "15:00");
    }
    roster.and("2026-11-02T15:30", "2026-11-02T23:30").and("2026-11-03T07:00", "2026-11-03T15:00");

    assertThat(roster.judgedBy(RuleKind.MINIMUM_DAILY_REST, DAILY_REST))
        .extracting(RuleViolation::at)
        .containsExactly(Roster.instant("2026-11-03T07:00"));
  }

  @Test
  void anAbsenceCountsForTheHoursOfAllContractsOfItsFirstDay() {
    var until2026 = new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 2));
    var from2026 = DateRange.startingOn(LocalDate.of(2026, 11, 2));
    TeamMember amy = Roster.amy();
    TeamMember withTwo =
        new TeamMember(
            "amy",
            "Amy",
            Optional.empty(),
            List.of(
                Employment.fixed("past", 600, until2026),
                Employment.fixed("home", 1440, from2026),
                Employment.fixed("ward", 720, from2026)),
            amy.qualifications(),
            Set.of(),
            List.of());
    Timeline timeline =
        Roster.empty().by(withTwo).absent("2026-11-02T00:00", "2026-11-09T00:00").timeline();

    assertThat(timeline.countedMinutes(timeline.absences().get(0))).isEqualTo(1440 + 720);
  }

  @Test
  void aPersonIsAbsentFromTheFirstDayOfAnAbsenceThroughTheLast() {
    Timeline timeline = Roster.empty().absent("2026-11-03T00:00", "2026-11-05T00:00").timeline();

    assertThat(timeline.absentOn(LocalDate.of(2026, 11, 2))).isFalse();
    assertThat(timeline.absentOn(LocalDate.of(2026, 11, 3))).isTrue();
    assertThat(timeline.absentOn(LocalDate.of(2026, 11, 4))).isTrue();
    assertThat(timeline.absentOn(LocalDate.of(2026, 11, 5))).isFalse();
    assertThat(Roster.empty().timeline().absentOn(LocalDate.of(2026, 11, 3))).isFalse();
  }

  @Test
  void otherJudgedDaysAndAnotherStartOfWhatIsKnownLeaveTheWorkAsItIs() {
    Timeline timeline = Roster.working("2026-11-02T07:00", "2026-11-02T15:00").timeline();
    var days = DateRange.ofWeeks(LocalDate.of(2026, 11, 2), 1);

    Timeline other = timeline.knownFrom(days.from()).judging(days);

    assertThat(timeline.knownFrom()).isEqualTo(LocalDate.MIN);
    assertThat(other.knownFrom()).isEqualTo(days.from());
    assertThat(other.judged()).isEqualTo(days);
    assertThat(other.duties()).isEqualTo(timeline.duties());
    assertThat(other.with(Change.removing(other.duties().get(0))).knownFrom())
        .isEqualTo(days.from());
  }
}
