package org.samenrooster.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenrooster.demand.DemandDifference.Asked;
import org.samenrooster.demand.DemandDifference.Demanded;
import org.samenrooster.team.Level;

class DemandDifferenceTest {

  private static final Demanded NOTHING =
      new Demanded(StaffingNeed.NONE, new ShiftDemand(List.of()));
  private static final Level TWO = new Level(2);
  private static final Level THREE = new Level(3);
  private static final int LAST = QuarterGrid.QUARTERS_OF_A_WEEK - 1;

  @Test
  void nothingBesideNothingIsNoDifference() {
    assertThat(DemandDifference.between(NOTHING, NOTHING)).isEmpty();
  }

  @Test
  void eachDayAndLevelIsThereFromTheFirstQuarterToTheLastInOrder() {
    var need =
        need(THREE, Map.of(0, 1, QuarterGrid.QUARTERS_OF_A_DAY - 1, 2, LAST, 3))
            .plus(need(TWO, Map.of(QuarterGrid.QUARTERS_OF_A_DAY, 1)));

    var found = DemandDifference.between(NOTHING, new Demanded(need, new ShiftDemand(List.of())));

    assertThat(found)
        .extracting(one -> one.day() + " " + one.level().value() + " " + one.needMinutes())
        .containsExactly("MONDAY 3 45", "TUESDAY 2 15", "SUNDAY 3 45");
    assertThat(found).allSatisfy(one -> assertThat(one.current()).isEqualTo(new Asked(0, 0)));
  }

  @Test
  void whatStandsAndGoesIsBelowZeroAndWhatStaysIsThereWithZero() {
    var monday = new ShiftDemand.Entry(DayOfWeek.MONDAY, "E", THREE, 2);
    var night = new ShiftDemand.Entry(DayOfWeek.MONDAY, "N", THREE, 1);
    var sunday = new ShiftDemand.Entry(DayOfWeek.SUNDAY, "E", TWO, 1);
    var current = new Demanded(StaffingNeed.NONE, new ShiftDemand(List.of(monday, night, sunday)));
    var scenario = new Demanded(StaffingNeed.NONE, new ShiftDemand(List.of(monday, sunday)));

    var found = DemandDifference.between(current, scenario);

    assertThat(found)
        .extracting(one -> one.day() + " " + one.level().value() + " " + one.shifts())
        .containsExactly("MONDAY 3 -1", "SUNDAY 2 0");
    assertThat(found.get(0).current().shifts()).isEqualTo(3);
    assertThat(found.get(0).scenario().shifts()).isEqualTo(2);
  }

  private static StaffingNeed need(Level level, Map<Integer, Integer> people) {
    var curve = new int[QuarterGrid.QUARTERS_OF_A_WEEK];
    people.forEach((quarter, count) -> curve[quarter] = count);
    return StaffingNeed.of(Map.of(level, curve));
  }
}
