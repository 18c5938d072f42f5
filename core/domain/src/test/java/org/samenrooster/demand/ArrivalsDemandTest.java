package org.samenrooster.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.team.Level;

class ArrivalsDemandTest {

  private static final LocalDateTime MONDAY = LocalDateTime.of(2024, 1, 1, 0, 0);
  private static final Level FOUR = new Level(4);

  @Test
  void patientsPresentAreArrivalsTimesStay() {
    StaffingNeed need = demand(240, "4", "1", 0).staffingNeed(constant(4 * 168, 6));

    // 6 an hour who stay 4 hours are 24 patients: 6 nurses of 4 patients each.
    assertThat(Arrays.stream(need.curve(FOUR)).distinct()).containsExactly(6);
  }

  @Test
  void onePatientMoreThanTheNursesCanHaveNeedsANurseMore() {
    assertThat(demand(60, "4", "1", 0).staffingNeed(constant(400, 8)).total(0)).isEqualTo(2);
    assertThat(demand(60, "4", "1", 0).staffingNeed(constant(400, 9)).total(0)).isEqualTo(3);
    assertThat(demand(60, "1.5", "1", 0).staffingNeed(constant(400, 12)).total(0)).isEqualTo(8);
  }

  @Test
  void neverFewerThanTheMinimum() {
    StaffingNeed need = demand(60, "4", "1", 3).staffingNeed(constant(400, 0));

    assertThat(Arrays.stream(need.curve(FOUR)).distinct()).containsExactly(3);
  }

  @Test
  void aBusyHourIsFeltForTheLengthOfStayAndNotLonger() {
    int[] arrivals = new int[4 * 168];
    for (int week = 0; week < 4; week++) {
      arrivals[week * 168 + 10] = 100;
    }

    StaffingNeed need =
        demand(120, "1", "1", 0).staffingNeed(new ArrivalsHistory(MONDAY, arrivals));

    // Who arrives somewhere in an hour is there for half of it on average, for all of the next
    // and for half of the third.
    assertThat(at(need, 9)).isZero();
    assertThat(at(need, 10)).isEqualTo(50);
    assertThat(at(need, 11)).isEqualTo(100);
    assertThat(at(need, 12)).isEqualTo(50);
    assertThat(at(need, 13)).isZero();
  }

  @Test
  void theServiceLevelIsTheShareOfTheWeeksThatIsServed() {
    int[] arrivals = new int[11 * 168];
    for (int week = 1; week <= 10; week++) {
      Arrays.fill(arrivals, week * 168 + 30, week * 168 + 40, week);
    }
    ArrivalsHistory history = new ArrivalsHistory(MONDAY.minusWeeks(1), arrivals);

    assertThat(at(demand(60, "1", "1", 0).staffingNeed(history), 35)).isEqualTo(10);
    assertThat(at(demand(60, "1", "0.90", 0).staffingNeed(history), 35)).isEqualTo(9);
    // 11 weeks, the first without arrivals: 0.91 × 11 = 10.01, so the 11th of the sorted weeks.
    assertThat(at(demand(60, "1", "0.91", 0).staffingNeed(history), 35)).isEqualTo(10);
    assertThat(at(demand(60, "1", "0.09", 0).staffingNeed(history), 35)).isZero();
  }

  @Test
  void aHistoryThatStartsInTheMiddleOfAWeekKeepsItsHours() {
    int[] arrivals = new int[3 * 168];
    for (int week = 0; week < 3; week++) {
      arrivals[week * 168 + 20] = 8;
    }

    StaffingNeed need =
        demand(60, "1", "1", 0)
            .staffingNeed(new ArrivalsHistory(MONDAY.plusDays(2).plusHours(5), arrivals));

    int thursday = QuarterGrid.quarterOf(DayOfWeek.THURSDAY, LocalTime.of(1, 0));
    assertThat(need.total(thursday)).isEqualTo(4);
    assertThat(need.total(thursday - 4)).isZero();
  }

  @Test
  void aHistoryThatDoesNotHoldEveryHourOfTheWeekIsRefused() {
    ArrivalsDemand demand = demand(240, "4", "0.9", 0);

    assertThat(demand.staffingNeed(constant(168 + 5, 6)).total(0)).isEqualTo(6);
    assertThatThrownBy(() -> demand.staffingNeed(constant(168 + 4, 6)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 59, 60, 61, 90, 240, 241, 1440, 10080})
  void theWeightsAddUpToTheStay(int stayMinutes) {
    assertThat(Arrays.stream(demand(stayMinutes, "4", "1", 0).weights()).sum())
        .isCloseTo(stayMinutes / 60.0, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void moreOfAnythingNeverNeedsFewerPeople(long seed) {
    Random random = new Random(seed);
    int[] few = random.ints(5 * 168, 0, 12).toArray();
    int[] more = Arrays.stream(few).map(count -> count + random.nextInt(3)).toArray();
    ArrivalsHistory history = new ArrivalsHistory(MONDAY, few);
    StaffingNeed need = demand(210, "3.5", "0.8", 2).staffingNeed(history);

    assertNowhereFewer(
        demand(210, "3.5", "0.8", 2).staffingNeed(new ArrivalsHistory(MONDAY, more)), need);
    assertNowhereFewer(demand(230, "3.5", "0.8", 2).staffingNeed(history), need);
    assertNowhereFewer(demand(210, "3", "0.8", 2).staffingNeed(history), need);
    assertNowhereFewer(demand(210, "3.5", "0.95", 2).staffingNeed(history), need);
    assertNowhereFewer(demand(210, "3.5", "0.8", 3).staffingNeed(history), need);
  }

  @Test
  void numbersOutOfBoundsAreRefused() {
    for (Runnable wrong :
        new Runnable[] {
          () -> demand(0, "4", "0.9", 0),
          () -> demand(10081, "4", "0.9", 0),
          () -> demand(60, "0", "0.9", 0),
          () -> demand(60, "4", "0", 0),
          () -> demand(60, "4", "1.01", 0),
          () -> demand(60, "4", "0.9", -1)
        }) {
      assertThatThrownBy(wrong::run).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static void assertNowhereFewer(StaffingNeed need, StaffingNeed than) {
    for (int quarter = 0; quarter < QuarterGrid.QUARTERS_OF_A_WEEK; quarter++) {
      assertThat(need.total(quarter)).isGreaterThanOrEqualTo(than.total(quarter));
    }
  }

  private static int at(StaffingNeed need, int hourOfWeek) {
    return need.total(hourOfWeek * 4);
  }

  private static ArrivalsHistory constant(int hours, int arrivals) {
    int[] history = new int[hours];
    Arrays.fill(history, arrivals);
    return new ArrivalsHistory(MONDAY, history);
  }

  private static ArrivalsDemand demand(
      int stayMinutes, String patientsPerNurse, String serviceLevel, int minimum) {
    return new ArrivalsDemand(
        stayMinutes, new BigDecimal(patientsPerNurse), new BigDecimal(serviceLevel), minimum, FOUR);
  }
}
