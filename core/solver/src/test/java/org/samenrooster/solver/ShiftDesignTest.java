package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.solver.SampleProblems.EARLY;
import static org.samenrooster.solver.SampleProblems.LATE;
import static org.samenrooster.solver.SampleProblems.NIGHT;
import static org.samenrooster.solver.SampleProblems.time;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenrooster.demand.QuarterGrid;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.ShiftDesignRequest.Weights;
import org.samenrooster.team.Level;

class ShiftDesignTest {

  private static final Level TWO = new Level(2);
  private static final Level THREE = new Level(3);

  @Test
  void aNeedThatShiftTypesMeetExactlyIsMetExactly() {
    StaffingNeed need = need(TWO, quarter -> 2);

    ShiftDesign design =
        ShiftDesign.of(ShiftDesignRequest.ofTypes(need, List.of(EARLY, LATE, NIGHT)));

    assertThat(design.coverage().shortfallMinutes()).isZero();
    assertThat(design.coverage().surplusMinutes()).isZero();
    assertThat(design.shiftDemand().shiftsAWeek()).isEqualTo(7 * 3 * 2);
    assertThat(design.shiftDemand().entries())
        .contains(new ShiftDemand.Entry(DayOfWeek.SUNDAY, "N", TWO, 2));
  }

  @Test
  void theOverlapOfAHandoverIsMetAndIsNoSurplus() {
    ShiftType early = ShiftType.care("E", time(7, 0), time(15, 30), 30);
    ShiftType late = ShiftType.care("L", time(15, 0), time(23, 0), 30);
    StaffingNeed need =
        need(
            TWO,
            quarter -> {
              int ofDay = quarter % 96;
              int crew = ofDay >= 28 && ofDay < 92 ? 1 : 0;
              return ofDay == 60 || ofDay == 61 ? 2 * crew : crew;
            });

    ShiftDesign design = ShiftDesign.of(ShiftDesignRequest.ofTypes(need, List.of(early, late)));

    assertThat(design.coverage().shortfallMinutes()).isZero();
    assertThat(design.coverage().surplusMinutes()).isZero();
  }

  @Test
  void eachLevelGetsItsOwnShifts() {
    StaffingNeed need = need(TWO, quarter -> 1).plus(need(THREE, quarter -> 1));

    ShiftDesign design =
        ShiftDesign.of(ShiftDesignRequest.ofTypes(need, List.of(EARLY, LATE, NIGHT)));

    assertThat(design.coverage().shortfallMinutes()).isZero();
    assertThat(shiftsOf(design, TWO)).isEqualTo(21);
    assertThat(shiftsOf(design, THREE)).isEqualTo(21);
  }

  @Test
  void nobodyNeededMeansNoShifts() {
    ShiftDesign design =
        ShiftDesign.of(ShiftDesignRequest.ofTypes(StaffingNeed.NONE, List.of(EARLY, LATE)));

    assertThat(design.shiftDemand().entries()).isEmpty();
    assertThat(design.shiftTypes()).isEmpty();
  }

  @Test
  void whoDoesNotCountForCoverageIsNotChosen() {
    ShiftType shadowing =
        new ShiftType(
            "S", "Shadowing", time(7, 0), time(15, 0), false, 0, ShiftKind.SUPERNUMERARY, Set.of());
    StaffingNeed need = need(TWO, quarter -> quarter % 96 >= 28 && quarter % 96 < 60 ? 1 : 0);

    ShiftDesign design = ShiftDesign.of(ShiftDesignRequest.ofTypes(need, List.of(shadowing)));

    assertThat(design.shiftDemand().entries()).isEmpty();
    assertThat(design.coverage().shortfallMinutes()).isEqualTo(7 * 8 * 60);
  }

  @Test
  void whoCountsForCoverageAgainstItsKindIsChosen() {
    ShiftType meeting =
        new ShiftType(
            "M",
            "Meeting at the bedside",
            time(7, 0),
            time(15, 0),
            false,
            0,
            ShiftKind.MEETING,
            Set.of(),
            new CountsFor(true, true, true));
    StaffingNeed need = need(TWO, quarter -> quarter % 96 >= 28 && quarter % 96 < 60 ? 1 : 0);

    ShiftDesign design = ShiftDesign.of(ShiftDesignRequest.ofTypes(need, List.of(meeting)));

    assertThat(design.coverage().shortfallMinutes()).isZero();
    assertThat(shiftsOf(design, TWO)).isEqualTo(7);
  }

  @Test
  void paidMinutesAreNeverExceeded() {
    StaffingNeed need = need(TWO, quarter -> 3);
    int available = 40 * EARLY.workMinutes();

    ShiftDesign design =
        ShiftDesign.of(
            ShiftDesignRequest.ofTypes(need, List.of(EARLY, LATE, NIGHT))
                .withinPaidMinutes(available));

    assertThat(design.paidMinutes()).isBetween(available - 2 * 480, available);
    assertThat(design.coverage().surplusMinutes()).isZero();
  }

  @Test
  void dearerSurplusLeavesMoreShort() {
    StaffingNeed need = need(TWO, quarter -> quarter % 96 >= 28 && quarter % 96 < 40 ? 1 : 0);
    ShiftDesignRequest request = ShiftDesignRequest.ofTypes(need, List.of(EARLY));

    ShiftDesign covering = ShiftDesign.of(request.weighing(new Weights(10, 1)));
    ShiftDesign sparing = ShiftDesign.of(request.weighing(new Weights(1, 10)));

    assertThat(covering.coverage().shortfallMinutes()).isZero();
    assertThat(sparing.coverage().surplusMinutes()).isZero();
    assertThat(sparing.coverage().shortfallMinutes()).isEqualTo(7 * 3 * 60);
  }

  @Test
  void freeTypesAreAtMostAsManyAsAllowedAndFollowTheCurve() {
    StaffingNeed need = need(TWO, ShiftDesignTest::busyEvening);
    ShiftDesignRequest request = ShiftDesignRequest.ofFreeTypes(need, 5);

    ShiftDesign design = ShiftDesign.of(request);

    assertThat(design.shiftTypes()).hasSizeLessThanOrEqualTo(5);
    assertThat(design.coverage().shortfallMinutes()).isLessThan(need.weeklyMinutes() * 3 / 100);
    assertThat(design.coverage().surplusMinutes()).isLessThan(need.weeklyMinutes() * 10 / 100);
  }

  @Test
  void theSameRequestGivesTheSameDesign() {
    StaffingNeed need = need(TWO, ShiftDesignTest::busyEvening);
    ShiftDesignRequest request = ShiftDesignRequest.ofFreeTypes(need, 6);

    ShiftDesign first = ShiftDesign.of(request);

    assertThat(ShiftDesign.of(request).shiftDemand()).isEqualTo(first.shiftDemand());
  }

  @Test
  void aRequestWithoutCandidatesIsRefused() {
    assertThatThrownBy(() -> ShiftDesignRequest.ofTypes(StaffingNeed.NONE, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int busyEvening(int quarter) {
    double hour = quarter % 96 / 4.0;
    return (int) Math.round(6 - 4 * Math.cos((hour - 5) / 24 * 2 * Math.PI));
  }

  private static int shiftsOf(ShiftDesign design, Level level) {
    return design.shiftDemand().entries().stream()
        .filter(entry -> entry.requiredLevel().equals(level))
        .mapToInt(ShiftDemand.Entry::count)
        .sum();
  }

  private static StaffingNeed need(Level level, IntUnaryOperator people) {
    int[] curve = IntStream.range(0, QuarterGrid.QUARTERS_OF_A_WEEK).map(people).toArray();
    return StaffingNeed.of(Map.of(level, curve));
  }
}
