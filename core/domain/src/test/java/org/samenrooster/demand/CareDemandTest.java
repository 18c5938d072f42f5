package org.samenrooster.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.team.Handover;
import org.samenrooster.team.Level;

class CareDemandTest {

  private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);
  private static final Set<DayOfWeek> MONDAY = EnumSet.of(DayOfWeek.MONDAY);

  @Test
  void activitiesThatFitAfterEachOtherNeedOneCarer() {
    StaffingNeed need =
        needOf(
            activity(20, "07:00", "08:00", 3, MONDAY),
            activity(20, "07:00", "08:00", 3, MONDAY),
            activity(20, "07:00", "08:00", 3, MONDAY));

    assertThat(hour(need, "07:00")).containsExactly(1, 1, 1, 1);
    assertThat(need.weeklyMinutes()).isEqualTo(60);
  }

  @Test
  void aMinuteMoreThanFitsNeedsASecondCarer() {
    StaffingNeed need =
        needOf(
            activity(30, "07:00", "08:00", 3, MONDAY), activity(31, "07:00", "08:00", 3, MONDAY));

    assertThat(hour(need, "07:00")).contains(2);
  }

  @Test
  void aTightWindowIsServedFirstAndTheRoomyOneMakesWay() {
    StaffingNeed need =
        needOf(
            activity(60, "07:00", "12:00", 3, MONDAY), activity(60, "07:00", "08:00", 3, MONDAY));

    assertThat(hour(need, "07:00")).containsExactly(1, 1, 1, 1);
    assertThat(need.weeklyMinutes()).isEqualTo(120);
  }

  @Test
  void twoCarersAreNeededAtTheSameTime() {
    StaffingNeed need =
        needOf(new CareActivity("Lift", 15, window("07:00", "07:15"), new Level(3), MONDAY, 2));

    assertThat(hour(need, "07:00")).containsExactly(2, 0, 0, 0);
  }

  @Test
  void aWindowOverMidnightOnSundayRunsIntoMonday() {
    StaffingNeed need = needOf(activity(120, "23:00", "01:00", 3, EnumSet.of(DayOfWeek.SUNDAY)));

    assertThat(need.total(QuarterGrid.quarterOf(DayOfWeek.SUNDAY, LocalTime.of(23, 0)))).isOne();
    assertThat(need.total(QuarterGrid.quarterOf(DayOfWeek.MONDAY, LocalTime.of(0, 45)))).isOne();
    assertThat(need.total(QuarterGrid.quarterOf(DayOfWeek.MONDAY, LocalTime.of(1, 0)))).isZero();
  }

  @Test
  void partsOfAPersonOfTwoLevelsAreOnePersonOfTheHigher() {
    CareProfile low = profile("LOW", 420 * 2 / 5, 2);
    CareProfile high = profile("HIGH", 420 * 2 / 5, 4);

    StaffingNeed need =
        new CareDemand(List.of(client(low), client(high)), List.of(), List.of())
            .staffingNeed(List.of());

    assertThat(need.at(new Level(4), 28)).isOne();
    assertThat(need.total(28)).isOne();
  }

  @Test
  void careOfAProfileGoesAroundTheActivities() {
    CareDemand.Client client =
        new CareDemand.Client(
            "c",
            Optional.of(profile("HALF", 7 * 30, 3)),
            List.of(activity(30, "07:15", "07:45", 3, DAILY)));

    StaffingNeed need =
        new CareDemand(List.of(client), List.of(), List.of()).staffingNeed(List.of());

    assertThat(hour(need, "07:00")).containsExactly(1, 1, 1, 1);
  }

  @Test
  void careThatDoesNotFitAroundTheActivitiesNeedsASecondCarer() {
    CareDemand.Client client =
        new CareDemand.Client(
            "c",
            Optional.of(profile("MORE", 7 * 31, 3)),
            List.of(activity(30, "07:15", "07:45", 3, DAILY)));

    StaffingNeed need =
        new CareDemand(List.of(client), List.of(), List.of()).staffingNeed(List.of());

    assertThat(hour(need, "07:00")).containsExactly(2, 2, 2, 2);
  }

  @ParameterizedTest
  @CsvSource({"12, 1.5, 8", "12, 1.75, 7", "12, 2, 6", "0, 2, 0", "1, 100, 1", "13, 1.5, 9"})
  void partOfANurseIsANurse(int patients, BigDecimal ratio, int nurses) {
    StaffingNeed need =
        new CareDemand(
                List.of(),
                List.of(
                    new WardPart(
                        "Day", window("07:00", "08:00"), MONDAY, patients, ratio, new Level(4))),
                List.of())
            .staffingNeed(List.of());

    assertThat(hour(need, "07:00")).containsOnly(nurses);
    assertThat(need.weeklyMinutes()).isEqualTo(nurses * 60);
  }

  @Test
  void minimumStaffingIsAFloorAndDoesNotAddUp() {
    CareDemand demand =
        new CareDemand(
            List.of(
                new CareDemand.Client(
                    "c", Optional.empty(), List.of(activity(60, "07:00", "08:00", 2, MONDAY)))),
            List.of(),
            List.of(
                new MinimumStaffing(window("07:00", "09:00"), MONDAY, new Level(4), 1),
                new MinimumStaffing(window("07:00", "09:00"), MONDAY, new Level(2), 2)));

    StaffingNeed need = demand.staffingNeed(List.of());

    int seven = QuarterGrid.quarterOf(DayOfWeek.MONDAY, LocalTime.of(7, 0));
    assertThat(need.at(new Level(4), seven)).isOne();
    assertThat(need.at(new Level(2), seven)).isOne();
    assertThat(need.total(seven)).isEqualTo(2);
    assertThat(need.total(seven + 4)).isEqualTo(2);
    assertThat(need.total(seven + 8)).isZero();
  }

  @Test
  void aFloorCountsTheQuartersItTouches() {
    StaffingNeed need =
        new CareDemand(
                List.of(),
                List.of(),
                List.of(new MinimumStaffing(window("07:10", "07:31"), MONDAY, new Level(1), 1)))
            .staffingNeed(List.of());

    assertThat(hour(need, "07:00")).containsExactly(1, 1, 1, 0);
  }

  @Test
  void whileAHandoverLastsBothCrewsAreNeeded() {
    CareDemand demand =
        new CareDemand(
            List.of(),
            List.of(
                new WardPart(
                    "Early", window("07:00", "15:00"), DAILY, 3, BigDecimal.ONE, new Level(3)),
                new WardPart(
                    "Late", window("15:00", "23:00"), DAILY, 2, BigDecimal.ONE, new Level(3))),
            List.of());

    StaffingNeed need =
        demand.staffingNeed(
            List.of(new Handover(LocalTime.of(15, 0), 30), new Handover(LocalTime.of(23, 0), 10)));

    for (DayOfWeek day : DayOfWeek.values()) {
      int three = QuarterGrid.quarterOf(day, LocalTime.of(15, 0));
      assertThat(need.total(three - 1)).isEqualTo(3);
      assertThat(need.total(three)).isEqualTo(5);
      assertThat(need.total(three + 1)).isEqualTo(5);
      assertThat(need.total(three + 2)).isEqualTo(2);
      assertThat(need.total(QuarterGrid.quarterOf(day, LocalTime.of(23, 0)))).isEqualTo(2);
      assertThat(need.total(QuarterGrid.quarterOf(day, LocalTime.of(23, 15)))).isZero();
    }
  }

  @Test
  void aHandoverAtMidnightLooksBackOverTheEndOfTheWeek() {
    CareDemand demand =
        new CareDemand(
            List.of(),
            List.of(
                new WardPart(
                    "Late", window("16:00", "00:00"), DAILY, 1, BigDecimal.ONE, new Level(3))),
            List.of());

    StaffingNeed need = demand.staffingNeed(List.of(new Handover(LocalTime.MIDNIGHT, 15)));

    assertThat(need.total(0)).isOne();
    assertThat(need.total(1)).isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void placingKeepsEveryMinuteInsideItsWindowAndIsTheSameEveryTime(long seed) {
    List<CareActivity> activities = randomActivities(seed);

    CareLoad load = new CareLoad();
    new ActivityPlacement(load).place(activities);

    int minutes = activities.stream().mapToInt(CareActivity::weeklyMinutes).sum();
    assertThat(load.weeklyMinutes()).isEqualTo(minutes);
    StaffingNeed need = needOf(activities.toArray(CareActivity[]::new));
    assertThat(need.weeklyMinutes()).isGreaterThanOrEqualTo(minutes);
    assertThat(need).isEqualTo(needOf(activities.toArray(CareActivity[]::new)));
    assertNothingOutsideWindows(load, activities);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void placingNeedsNoMorePeopleAtOnceThanStartingEverythingAtOnce(long seed) {
    List<CareActivity> activities = randomActivities(seed);
    CareLoad early = new CareLoad();
    for (CareActivity activity : activities) {
      for (DayOfWeek day : activity.days()) {
        early.add(
            activity.level(),
            CareLoad.minuteOf(day, activity.window().fromMinute()),
            activity.minutes(),
            activity.carers());
      }
    }

    CareLoad placed = new CareLoad();
    new ActivityPlacement(placed).place(activities);

    assertThat(peak(placed)).isLessThanOrEqualTo(peak(early));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void pouringKeepsTheMinutesAndRaisesThePeakNoMoreThanItMust(long seed) {
    CareLoad load = new CareLoad();
    new ActivityPlacement(load).place(randomActivities(seed));
    double before = load.weeklyMinutes();
    double peak = peak(load);

    load.pour(profile("P", 140, 3));

    assertThat(load.weeklyMinutes()).isCloseTo(before + 140, within(1e-6));
    // The most it can rise is 20 minutes over an hour that was level at the peak.
    assertThat(peak(load)).isBetween(peak, peak + 20 / 60.0 + 1e-9);
  }

  private static void assertNothingOutsideWindows(CareLoad load, List<CareActivity> activities) {
    boolean[] allowed = new boolean[CareLoad.MINUTES_OF_A_WEEK];
    for (CareActivity activity : activities) {
      for (DayOfWeek day : activity.days()) {
        int from = CareLoad.minuteOf(day, activity.window().fromMinute());
        for (int minute = from; minute < from + activity.window().minutes(); minute++) {
          allowed[minute % allowed.length] = true;
        }
      }
    }
    for (int minute = 0; minute < allowed.length; minute++) {
      if (!allowed[minute]) {
        assertThat(load.atLeast(Level.LOWEST, minute)).as("minute " + minute).isZero();
      }
    }
  }

  private static double peak(CareLoad load) {
    double most = 0;
    for (int minute = 0; minute < CareLoad.MINUTES_OF_A_WEEK; minute++) {
      most = Math.max(most, load.atLeast(Level.LOWEST, minute));
    }
    return most;
  }

  private static List<CareActivity> randomActivities(long seed) {
    Random random = new Random(seed);
    List<CareActivity> activities = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      int minutes = 5 + random.nextInt(60);
      int from = random.nextInt(1440);
      int length = minutes + random.nextInt(180);
      activities.add(
          new CareActivity(
              "a" + i,
              minutes,
              new DayWindow(from, from + length),
              new Level(1 + random.nextInt(Level.MAX)),
              random.nextBoolean() ? DAILY : EnumSet.of(DayOfWeek.of(1 + random.nextInt(7))),
              1 + random.nextInt(2)));
    }
    return activities;
  }

  private static StaffingNeed needOf(CareActivity... activities) {
    return new CareDemand(
            List.of(new CareDemand.Client("c", Optional.empty(), List.of(activities))),
            List.of(),
            List.of())
        .staffingNeed(List.of());
  }

  private static CareDemand.Client client(CareProfile profile) {
    return new CareDemand.Client(profile.code(), Optional.of(profile), List.of());
  }

  private static CareProfile profile(String code, int weeklyMinutes, int level) {
    return new CareProfile(
        code,
        weeklyMinutes,
        new Level(level),
        List.of(new CareProfile.DayPart(window("07:00", "08:00"), 100)));
  }

  private static CareActivity activity(
      int minutes, String from, String until, int level, Set<DayOfWeek> days) {
    return new CareActivity("A", minutes, window(from, until), new Level(level), days, 1);
  }

  private static DayWindow window(String from, String until) {
    return DayWindow.of(LocalTime.parse(from), LocalTime.parse(until));
  }

  private static int[] hour(StaffingNeed need, String time) {
    int first = QuarterGrid.quarterOf(DayOfWeek.MONDAY, LocalTime.parse(time));
    return new int[] {
      need.total(first), need.total(first + 1), need.total(first + 2), need.total(first + 3)
    };
  }
}
