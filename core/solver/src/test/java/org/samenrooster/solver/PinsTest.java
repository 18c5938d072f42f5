package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.samenrooster.solver.SampleProblems.EARLY;
import static org.samenrooster.solver.SampleProblems.LATE;
import static org.samenrooster.solver.SampleProblems.NIGHT;
import static org.samenrooster.solver.SampleProblems.daily;
import static org.samenrooster.solver.SampleProblems.demand;
import static org.samenrooster.solver.SampleProblems.member;
import static org.samenrooster.solver.SampleProblems.problem;
import static org.samenrooster.solver.SampleProblems.team;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.fault.Fault;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Team;

/** What is pinned stays, whatever the search does, and what cannot be pinned is named before. */
class PinsTest {

  private static final SearchLimits STEPS = SearchLimits.ofSteps(40_000, 7);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void pinsThatCanBeSurviveEverySearch(int seed) {
    BaseRosterProblem problem = SampleProblems.careHome(4, STEPS);
    BaseRosterProblem pinned = problem.pinning(possiblePins(problem, new Random(seed), 60));

    BaseRosterProposal proposal = BaseRosterSearch.propose(pinned);

    assertThat(brokenPins(pinned, proposal.baseRoster())).isEmpty();
    assertThat(new IndependentJudge(pinned).blocked(proposal.baseRoster())).isEmpty();
  }

  @Test
  void pinsSurviveSeveralThreadsThatChangeAsLittleAsPossible() {
    SearchLimits threads = new SearchLimits(STEPS.time(), STEPS.steps(), STEPS.seed(), 3);
    BaseRosterProblem problem = SampleProblems.careHome(4, threads);
    BaseRoster before = BaseRosterSearch.propose(problem.within(STEPS)).baseRoster();
    List<BaseRosterPin> others = possiblePins(problem, new Random(5), 60);
    BaseRosterProblem pinned = problem.changing(before).pinning(others);

    BaseRosterProposal proposal = BaseRosterSearch.propose(pinned);

    assertThat(brokenPins(pinned, proposal.baseRoster())).isEmpty();
    assertThat(BaseRosterSearch.propose(pinned).baseRoster()).isEqualTo(proposal.baseRoster());
  }

  @Test
  void pinsOfHalfAYearSurviveWhereTheShorterCycleCannotKnowThem() {
    BaseRosterProblem problem = SampleProblems.careHome(26, SearchLimits.ofSteps(20_000, 7));
    List<BaseRosterPin> pins = new ArrayList<>(possiblePins(problem, new Random(3), 80));
    // The same day of both halves, pinned differently.
    pins.removeIf(pin -> pin.memberId().equals("Anna"));
    pins.add(new BaseRosterPin("Anna", 8, Optional.of("E")));
    pins.add(new BaseRosterPin("Anna", 8 + 13 * 7, Optional.empty()));
    BaseRosterProblem pinned = problem.pinning(pins);

    assertThat(brokenPins(pinned, BaseRosterSearch.propose(pinned).baseRoster())).isEmpty();
  }

  @Test
  void aWholeLineAndAWholeDayStay() {
    BaseRosterProblem problem = SampleProblems.careHome(4, STEPS);
    BaseRoster before = BaseRosterSearch.propose(problem).baseRoster();
    Stream<BaseRosterPin> line = BaseRosterPin.ofLine(before.lines().get(4)).stream();
    Stream<BaseRosterPin> day =
        before.lines().stream()
            .flatMap(other -> BaseRosterPin.ofLine(other).stream())
            .filter(pin -> pin.cycleDay() == 9);
    BaseRosterProblem pinned =
        problem.within(SearchLimits.ofSteps(40_000, 99)).pinning(Stream.concat(line, day).toList());

    BaseRoster after = BaseRosterSearch.propose(pinned).baseRoster();

    assertThat(after.lines().get(4)).isEqualTo(before.lines().get(4));
    assertThat(brokenPins(pinned, after)).isEmpty();
    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void aShiftThatNobodyWantsIsWorkedOnlyWhereItIsPinned() {
    ShiftType training =
        ShiftType.care("T", SampleProblems.time(9, 0), SampleProblems.time(17, 0), 30);
    Team team = team(List.of(member("A", 3, 36), member("B", 3, 36)), EARLY, training);
    BaseRosterProblem problem =
        problem(team, demand(List.of(daily(EARLY, 2, 1))), 2, STEPS)
            .pinning(List.of(new BaseRosterPin("A", 3, Optional.of("T"))));

    BaseRoster roster = BaseRosterSearch.propose(problem).baseRoster();

    assertThat(roster.lines().stream().flatMap(line -> line.cells().stream()))
        .filteredOn(cell -> cell.shiftType().equals(Optional.of("T")))
        .hasSize(1);
    assertThat(brokenPins(problem, roster)).isEmpty();
  }

  @Test
  void aShiftThatIsOpenBecauseEverybodyIsPinnedFreeSaysSo() {
    Team team = team(List.of(member("A", 3, 36), member("B", 3, 36)), EARLY);
    BaseRosterProblem problem =
        problem(team, demand(List.of(daily(EARLY, 2, 1))), 1, STEPS)
            .pinning(
                List.of(
                    new BaseRosterPin("A", 3, Optional.empty()),
                    new BaseRosterPin("B", 3, Optional.empty())));

    List<OpenBaseRosterShift> open = BaseRosterSearch.propose(problem).openShifts();

    assertThat(open)
        .singleElement()
        .satisfies(
            shift ->
                assertThat(shift.reason().message(Locale.ENGLISH))
                    .startsWith("Of 2 people of level 2 or higher, 2 are pinned free that day"));
  }

  static Stream<BaseRosterProblem> smallProblems() {
    BaseRosterProblem alone =
        problem(
            team(List.of(member("A", 3, 32)), EARLY, LATE, NIGHT),
            demand(List.of(daily(EARLY, 2, 1), daily(LATE, 2, 1), daily(NIGHT, 3, 1))),
            1,
            SearchLimits.ofSteps(60_000, 3));
    BaseRosterProblem two =
        problem(
            team(List.of(member("A", 3, 24), member("B", 2, 24)), EARLY),
            demand(
                List.of(
                    daily(EARLY, 2, 1),
                    List.of(SampleProblems.entry(DayOfWeek.MONDAY, EARLY, 3, 1)))),
            1,
            SearchLimits.ofSteps(60_000, 3));
    return Stream.of(
        alone.pinning(List.of(new BaseRosterPin("A", 2, Optional.of("N")))),
        alone.pinning(
            List.of(
                new BaseRosterPin("A", 5, Optional.of("L")),
                new BaseRosterPin("A", 1, Optional.empty()))),
        two.pinning(
            List.of(
                new BaseRosterPin("B", 0, Optional.of("E")),
                new BaseRosterPin("A", 6, Optional.empty()))),
        two.changing(BaseRosterSearch.propose(two).baseRoster())
            .pinning(
                List.of(
                    new BaseRosterPin("A", 0, Optional.empty()),
                    new BaseRosterPin("B", 2, Optional.of("E")))));
  }

  @ParameterizedTest
  @MethodSource("smallProblems")
  void theCheapestOfAllRostersWithThePinsIsFound(BaseRosterProblem problem) {
    assertThat(BaseRosterSearch.propose(problem).cost())
        .isEqualTo(AllRosters.cheapest(problem, roster -> brokenPins(problem, roster).isEmpty()));
  }

  @Test
  void everyPinThatCannotBeIsNamedWithItsPlace() {
    Team team = team(List.of(member("A", 3, 32), member("B", 2, 32)), EARLY, NIGHT);
    BaseRosterProblem problem =
        problem(team, demand(List.of(daily(EARLY, 2, 1), daily(NIGHT, 3, 1))), 2, STEPS)
            .pinning(
                List.of(
                    new BaseRosterPin("Z", 0, Optional.of("E")),
                    new BaseRosterPin("A", 14, Optional.of("E")),
                    new BaseRosterPin("A", 1, Optional.of("X")),
                    new BaseRosterPin("A", 3, Optional.of("E")),
                    new BaseRosterPin("A", 3, Optional.empty()),
                    new BaseRosterPin("A", 3, Optional.of("E"))));

    assertThat(problem.faults())
        .extracting(Fault::pointer, Fault::code, Fault::value)
        .containsExactly(
            tuple("/pins/0/memberId", "plan-pin-unknown-member", "Z"),
            tuple("/pins/1/week", "plan-pin-week", "3"),
            tuple("/pins/2/shiftType", "plan-pin-unknown-shift-type", "X"),
            tuple("/pins/4", "plan-pin-twice", "-"));
  }

  @Test
  void aPinAboveSomebodysLevelIsNamed() {
    Team team = team(List.of(member("A", 3, 32), member("B", 2, 32)), EARLY, NIGHT);
    BaseRosterProblem problem =
        problem(team, demand(List.of(daily(EARLY, 2, 1), daily(NIGHT, 3, 1))), 2, STEPS);

    assertThat(problem.pinning(List.of(new BaseRosterPin("A", 8, Optional.of("N")))).faults())
        .isEmpty();
    assertThat(problem.pinning(List.of(new BaseRosterPin("B", 8, Optional.of("N")))).faults())
        .containsExactly(
            new Fault(
                "/pins/0/shiftType", "plan-pin-level", "N", List.of("B", "3", "2", "2", "2")));
  }

  @Test
  void pinsThatBreakARuleTogetherAreNamedWithTheRuleAndTheCellsThatDo() {
    BaseRosterProblem problem = SampleProblems.careHome(2, STEPS);
    List<BaseRosterPin> pins =
        List.of(
            new BaseRosterPin("Anna", 0, Optional.of("E")),
            new BaseRosterPin("Anna", 13, Optional.of("N")),
            new BaseRosterPin("Anna", 5, Optional.of("L")));

    assertThat(problem.pinning(pins).faults())
        .extracting(Fault::pointer, Fault::code, Fault::value, Fault::arguments)
        .contains(
            tuple(
                "/pins/0",
                "plan-pins-break-rule",
                "Anna",
                List.of("MAXIMUM_SHIFT", "law", "1.1 E, 2.7 N")));
    assertThat(problem.pinning(pins.subList(1, 3)).faults()).isEmpty();
  }

  @Test
  void pinsBeyondTheContractAreNamed() {
    Team team = team(List.of(member("A", 3, 16), SampleProblems.onCall("B", 3, 8)), EARLY);
    BaseRosterProblem problem = problem(team, demand(List.of(daily(EARLY, 3, 1))), 1, STEPS);

    assertThat(problem.pinning(early("A", 0, 1)).faults()).isEmpty();
    assertThat(problem.pinning(early("A", 0, 1, 4)).faults())
        .extracting(Fault::code, Fault::value)
        .contains(tuple("plan-pins-beyond-cycle", "A"));
    assertThat(problem.pinning(early("B", 2, 4)).faults())
        .extracting(Fault::code, Fault::value, Fault::arguments)
        .contains(tuple("plan-pins-beyond-week", "B", List.of("15:00", "8:00", "1")));
  }

  private static List<BaseRosterPin> early(String memberId, int... days) {
    return Arrays.stream(days)
        .mapToObj(day -> new BaseRosterPin(memberId, day, Optional.of("E")))
        .toList();
  }

  /** Cells drawn at random, of which those stay that can be pinned with those before them. */
  private static List<BaseRosterPin> possiblePins(
      BaseRosterProblem problem, Random random, int tries) {
    List<BaseRosterPin> pins = new ArrayList<>();
    List<String> codes = problem.team().shiftTypes().stream().map(ShiftType::code).toList();
    for (int i = 0; i < tries; i++) {
      String member =
          problem.team().members().get(random.nextInt(problem.team().members().size())).id();
      int draw = random.nextInt(codes.size() + 1);
      Optional<String> code = draw == 0 ? Optional.empty() : Optional.of(codes.get(draw - 1));
      pins.add(new BaseRosterPin(member, random.nextInt(problem.cycleWeeks() * 7), code));
      if (!problem.pinning(pins).faults().isEmpty()) {
        pins.remove(pins.size() - 1);
      }
    }
    assertThat(pins).hasSizeGreaterThan(tries / 3);
    return pins;
  }

  private static List<BaseRosterPin> brokenPins(BaseRosterProblem problem, BaseRoster roster) {
    return problem.pins().stream()
        .filter(pin -> !cell(roster, pin).shiftType().equals(pin.shiftType()))
        .toList();
  }

  private static BaseRosterCell cell(BaseRoster roster, BaseRosterPin pin) {
    return roster.lines().stream()
        .filter(line -> line.memberId().equals(pin.memberId()))
        .map(BaseRosterLine::cells)
        .findFirst()
        .orElseThrow()
        .get(pin.cycleDay());
  }
}
