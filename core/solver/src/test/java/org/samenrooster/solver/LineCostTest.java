package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.solver.SampleProblems.EARLY;
import static org.samenrooster.solver.SampleProblems.LATE;
import static org.samenrooster.solver.SampleProblems.NIGHT;
import static org.samenrooster.solver.SampleProblems.daily;
import static org.samenrooster.solver.SampleProblems.demand;
import static org.samenrooster.solver.SampleProblems.entry;
import static org.samenrooster.solver.SampleProblems.member;
import static org.samenrooster.solver.SampleProblems.problem;
import static org.samenrooster.solver.SampleProblems.team;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.solver.LineCost.Part;
import org.samenrooster.team.TeamMember;

/** What flaws of a line cost, each by itself; lines are two weeks of two equal members. */
class LineCostTest {

  private static final SearchWeights.Pattern PATTERN = SearchWeights.standard().pattern();
  private static final SearchWeights.Fairness FAIRNESS = SearchWeights.standard().fairness();

  /** Contracts that leave room for every line. */
  private final SearchTools tools = tools(50);

  private final SearchTools thirtyHours = tools(30);

  private static SearchTools tools(int weeklyHours) {
    List<TeamMember> members = List.of(member("A", 3, weeklyHours), member("B", 3, weeklyHours));
    return SearchTools.of(
        new SearchModel(
            problem(
                team(members, EARLY, LATE, NIGHT),
                demand(List.of(daily(EARLY, 3, 1), daily(NIGHT, 3, 1), wednesdayLate())),
                2,
                SearchLimits.ofSteps(1, 1))));
  }

  private static List<ShiftDemand.Entry> wednesdayLate() {
    return List.of(entry(DayOfWeek.WEDNESDAY, LATE, 3, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "EEEE---EEEE---, 0",
    "EE-E---EEEE---, 1",
    "EE--EE-EEE----, 1",
    "E-EE-EE-E--EE-, 4",
    "-EEEEEEEEEEEEE, 1"
  })
  void daysOffThatStandAloneAreCountedOverTheEndOfTheCycle(String line, int count) {
    assertThat(cost(line, Part.SINGLE_DAYS_OFF)).isEqualTo(count * PATTERN.singleDayOff());
  }

  @ParameterizedTest
  @CsvSource({
    "EEE----EEEE---, 0",
    "EE-----EEEE---, 1",
    "E------EEEE---, 2",
    "EE---EEE-----E, 0",
    "EE-----EEE--E-, 3"
  })
  void aBlockOfWorkMissesTheDaysUpToThree(String line, int missing) {
    assertThat(cost(line, Part.SHORT_BLOCKS)).isEqualTo(missing * PATTERN.shortBlock());
  }

  @ParameterizedTest
  @CsvSource({"EEEEE--EEEE---, 0", "EEEEEE-EEEE---, 1", "EEE---EEEE--EE, 0", "EEEE-----EEEEE, 4"})
  void aBlockOfWorkIsTooLongAfterFiveDays(String line, int tooMany) {
    assertThat(cost(line, Part.LONG_BLOCKS)).isEqualTo(tooMany * PATTERN.longBlock());
  }

  @ParameterizedTest
  @CsvSource({"EELL---EEEE---, 0", "LLEE---EEEE---, 1", "ENEN---EEEE---, 1", "EEEE---EEEE--L, 1"})
  void aShiftMoreThanTwoHoursEarlierThanTheDayBeforeIsBackward(String line, int count) {
    assertThat(cost(line, Part.BACKWARD_ROTATIONS)).isEqualTo(count * PATTERN.backwardRotation());
  }

  @ParameterizedTest
  @CsvSource({
    "NN-----EEEE---, 0",
    "EEN----EEEE---, 1",
    "NNNN---EEEE---, 0",
    "NNNNN--EEEE---, 1",
    "N-----EEEE---N, 0"
  })
  void nightsComeInBlocksOfTwoToFour(String line, int off) {
    assertThat(cost(line, Part.NIGHT_BLOCKS)).isEqualTo(off * PATTERN.nightBlock());
  }

  @ParameterizedTest
  @CsvSource({"---EEEEEEE----, 0", "--EEEE--EEE---, 1", "E-----EEEE---E, 2"})
  void aHalfWorkedWeekendIsSplit(String line, int count) {
    assertThat(cost(line, Part.SPLIT_WEEKENDS)).isEqualTo(count * FAIRNESS.splitWeekend());
  }

  @Test
  void aFairShareOfWeekendsIsHalfOfThemBetweenTwo() {
    // Each weekend asks for four shifts: of the two weekends each member's fair share is two.
    assertThat(cost("---EEEE---EEEE", Part.WEEKEND_SHARES)).isZero();
    assertThat(cost("EEEE----EEE---", Part.WEEKEND_SHARES))
        .isEqualTo(Math.round(1.5 * 1.5 * FAIRNESS.weekendShare()));
  }

  @Test
  void aFairShareOfNightsIsHalfOfThemBetweenTwo() {
    assertThat(cost("NNNN---NNN----", Part.NIGHT_SHARES)).isZero();
    assertThat(cost("EEEE---EEEE---", Part.NIGHT_SHARES))
        .isEqualTo(Math.round(6.5 * 6.5 * FAIRNESS.nightShare()));
  }

  @Test
  void hoursBelowContractCostMoreTheFurtherTheyAreBelow() {
    SearchWeights.Hours hours = SearchWeights.standard().hours();

    assertThat(cost(thirtyHours, "EEEE---EEEE---", Part.MINUTES_BELOW_CONTRACT)).isZero();
    int oneShift = cost(thirtyHours, "EEEE---EEE----", Part.MINUTES_BELOW_CONTRACT);
    int fourShifts = cost(thirtyHours, "EEEE----------", Part.MINUTES_BELOW_CONTRACT);
    assertThat(oneShift).isGreaterThan(30 * hours.belowContract());
    assertThat(fourShifts).isGreaterThan(4 * oneShift);
  }

  @Test
  void aWeekOffTheWeeklyHoursByMoreThanHalfAShiftIsUnbalanced() {
    int halfShift = (450 + 450 + 480) / 6;
    assertThat(cost(thirtyHours, "EEEE---EEEE---", Part.WEEK_BALANCE)).isZero();
    assertThat(cost(thirtyHours, "EEEEE--EEE----", Part.WEEK_BALANCE))
        .isEqualTo(2 * (450 - halfShift) / 15 * SearchWeights.standard().hours().weekBalance());
  }

  @Test
  void moreThanHalfAShiftAboveContractIsNoLineAtAll() {
    assertThat(ofThirtyHours("EEEEE--EEEE---")).isEqualTo(LineCost.TOO_MANY_HOURS);
    assertThat(ofThirtyHours("EEEE---EEEE---")).isLessThan(LineCost.TOO_MANY_HOURS);
  }

  private int cost(String line, Part part) {
    return cost(tools, line, part);
  }

  private static int cost(SearchTools tools, String line, Part part) {
    LineCost.Parts parts = new LineCost.Parts();
    tools.lineCost().explain(0, cells(tools, line).values(), parts);
    return Math.toIntExact(parts.cost(part));
  }

  private int ofThirtyHours(String line) {
    return thirtyHours.lineCost().of(0, cells(thirtyHours, line).values());
  }

  private static Cells cells(SearchTools tools, String line) {
    Cells cells = new Cells(2, 14);
    for (int day = 0; day < line.length(); day++) {
      cells.set(0, day, tools.model().typeIndex(line.substring(day, day + 1)));
    }
    return cells;
  }
}
