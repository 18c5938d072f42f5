package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;

/** No roster costs less than the bound, and the bound says something of real teams. */
class LowerBoundTest {

  private static final SearchLimits SHORT = SearchLimits.ofSteps(30_000, 5);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noRosterOfARandomTeamCostsLessThanItsBound(long seed) {
    BaseRosterProblem problem = randomProblem(new SplittableRandom(seed));

    assertThat(BaseRosterSearch.propose(problem).cost()).isGreaterThanOrEqualTo(boundOf(problem));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theRosterThatADemandWasMadeFromCostsNoLessThanTheBound(long seed) {
    BaseRosterProblem first = randomProblem(new SplittableRandom(seed));
    SearchTools tools = SearchTools.of(new SearchModel(first));
    Roster roster = someRoster(tools, seed);
    ShiftDemand met = demandMetBy(tools.model(), roster.cells());
    BaseRosterProblem hidden = problem(first.team(), met, first.cycleWeeks(), SHORT);
    SearchTools toolsOfHidden = SearchTools.of(new SearchModel(hidden));
    Roster same = new Roster(toolsOfHidden.model(), toolsOfHidden.grid(), toolsOfHidden.lineCost());
    same.become(toolsOfHidden.model().cellsOf(new Explanation(tools, roster.cells()).baseRoster()));

    assertThat(same.cover().uncoveredQuarters()).isZero();
    assertThat(same.cost()).isGreaterThanOrEqualTo(boundOf(hidden));
  }

  @Test
  void whatContractsLeaveUncoveredIsPartOfTheBound() {
    BaseRosterProblem problem = SampleProblems.emergencyDepartment(6, SHORT);

    // 30 shifts of 8.5 hours, 34 quarters, of which a quarter costs 20, and 4 for the open shift.
    assertThat(boundOf(problem)).isBetween(30 * 34 * 24L, 31_700L);
  }

  @Test
  void workThatContractsPayAndNobodyNeedsIsPartOfTheBound() {
    BaseRosterProblem problem = SampleProblems.careHome(6, SHORT);

    assertThat(boundOf(problem)).isBetween(1290L, 1551L);
  }

  @Test
  void aTeamThatHasEnoughPeopleGetsABoundWithinAFewHundredQuestions() {
    BaseRosterProblem problem =
        SampleProblems.careHomeWithShortMornings(4, SearchLimits.ofSteps(2_000_000, 5));
    LowerBound bound = new LowerBound(SearchTools.of(new SearchModel(problem)));
    for (int i = 0; i < 400; i++) {
      bound.improve();
    }

    long cost = BaseRosterSearch.propose(problem).cost();
    assertThat(bound.value().orElse(0)).isBetween(cost / 2, cost);
  }

  @Test
  void aBoundHoldsForLinesThatNeverHaveADayOff() {
    ShiftType shortShift =
        ShiftType.care("S", SampleProblems.time(9, 0), SampleProblems.time(12, 0), 0);
    Team team = team(List.of(member("A", 3, 21)), shortShift);
    BaseRosterProblem problem = problem(team, demand(List.of(daily(shortShift, 3, 1))), 1, SHORT);
    SearchTools tools = SearchTools.of(new SearchModel(problem));
    Roster roster = new Roster(tools.model(), tools.grid(), tools.lineCost());
    Cells everyDay = new Cells(1, 7);
    for (int day = 0; day < 7; day++) {
      everyDay.set(0, day, (byte) 1);
    }
    roster.become(everyDay);

    assertThat(boundOf(problem)).isLessThanOrEqualTo(roster.cost());
  }

  @Test
  void aBoundHoldsWhereLittleMayChange() {
    BaseRosterProblem before = SampleProblems.careHome(2, SHORT);
    BaseRosterProblem after = before.changing(BaseRosterSearch.propose(before).baseRoster());

    assertThat(BaseRosterSearch.propose(after).cost()).isGreaterThanOrEqualTo(boundOf(after));
  }

  @Test
  void aBoundHoldsWhereCellsArePinned() {
    BaseRosterProblem free = SampleProblems.careHome(2, SHORT);
    BaseRosterProblem pinned =
        free.pinning(
            List.of(
                new BaseRosterPin("Anna", 0, Optional.of("N")),
                new BaseRosterPin("Anna", 13, Optional.empty())));

    assertThat(pinned.faults()).isEmpty();
    assertThat(BaseRosterSearch.propose(pinned).cost()).isGreaterThanOrEqualTo(boundOf(pinned));
    assertThat(MemberKind.of(SearchTools.of(new SearchModel(pinned))).get(0).weeksAlike())
        .isFalse();
  }

  @Test
  void membersWhoAreAlikeAreAskedAboutOnce() {
    SearchTools tools =
        SearchTools.of(new SearchModel(SampleProblems.emergencyDepartment(2, SHORT)));

    List<MemberKind> kinds = MemberKind.of(tools);

    assertThat(kinds.stream().mapToInt(MemberKind::people).sum()).isEqualTo(60);
    assertThat(kinds).hasSizeLessThan(35).allMatch(MemberKind::weeksAlike);
  }

  @Test
  void theGainThatIsPossibleIsRoundedUp() {
    assertThat(BaseRosterProposal.mostGainPercent(1000, OptionalLong.of(979))).hasValue(3);
    assertThat(BaseRosterProposal.mostGainPercent(1000, OptionalLong.of(1000))).hasValue(0);
    assertThat(BaseRosterProposal.mostGainPercent(1000, OptionalLong.empty())).isEmpty();
    assertThat(BaseRosterProposal.mostGainPercent(0, OptionalLong.of(0))).isEmpty();
  }

  static long boundOf(BaseRosterProblem problem) {
    LowerBound bound = new LowerBound(SearchTools.of(new SearchModel(problem)));
    while (!bound.ended()) {
      bound.improve();
    }
    return bound.value().orElse(0);
  }

  private static BaseRosterProblem randomProblem(SplittableRandom random) {
    List<TeamMember> members = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      members.add(member("P" + i, random.nextInt(2, 5), 4 * random.nextInt(3, 10)));
    }
    members.add(SampleProblems.onCall("C", 3, 24));
    Team team = team(members, EARLY, LATE, NIGHT);
    ShiftDemand demand =
        demand(
            List.of(
                daily(EARLY, random.nextInt(2, 4), 1),
                daily(LATE, random.nextInt(2, 5), 1),
                daily(NIGHT, 3, random.nextInt(1, 3))));
    BaseRosterProblem problem = problem(team, demand, random.nextInt(1, 5), SHORT);
    return random.nextBoolean() ? problem : withoutNeed(problem);
  }

  private static BaseRosterProblem withoutNeed(BaseRosterProblem problem) {
    return BaseRosterProblem.of(
        problem.team(),
        problem.rules(),
        new BaseRosterProblem.Demand(StaffingNeed.NONE, problem.shiftDemand()),
        new BaseRosterProblem.Cycle(problem.cycleWeeks(), problem.anchor()),
        problem.limits());
  }

  private static Roster someRoster(SearchTools tools, long seed) {
    Roster roster = new Roster(tools.model(), tools.grid(), tools.lineCost());
    Trial trial = new Trial(tools, roster);
    Moves moves = new Moves(tools.model(), roster, new SplittableRandom(seed));
    for (int step = 0; step < 5000; step++) {
      trial.keep(moves.next(), 200);
    }
    return roster;
  }

  /** For each day of the week and type the most who work it in any week, of the lowest level. */
  private static ShiftDemand demandMetBy(SearchModel model, Cells cells) {
    List<ShiftDemand.Entry> entries = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      for (int type = 1; type <= model.types(); type++) {
        int least = Integer.MAX_VALUE;
        for (int week = 0; week < model.weeks(); week++) {
          int people = 0;
          for (int member = 0; member < model.members(); member++) {
            people += cells.get(member, week * 7 + day) == type ? 1 : 0;
          }
          least = Math.min(least, people);
        }
        if (least > 0) {
          entries.add(
              new ShiftDemand.Entry(
                  DayOfWeek.of(day + 1), model.type(type).code(), new Level(2), least));
        }
      }
    }
    return new ShiftDemand(entries);
  }
}
