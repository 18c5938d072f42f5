package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenrooster.solver.SampleProblems.EARLY;
import static org.samenrooster.solver.SampleProblems.LATE;
import static org.samenrooster.solver.SampleProblems.NIGHT;
import static org.samenrooster.solver.SampleProblems.daily;
import static org.samenrooster.solver.SampleProblems.demand;
import static org.samenrooster.solver.SampleProblems.member;
import static org.samenrooster.solver.SampleProblems.onCall;
import static org.samenrooster.solver.SampleProblems.problem;
import static org.samenrooster.solver.SampleProblems.team;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.solver.BaseRosterProposal.LineBurden;
import org.samenrooster.solver.BaseRosterProposal.LineHours;
import org.samenrooster.team.TeamMember;

class BaseRosterSearchTest {

  @Test
  void nightsAndWeekendsOfEveryLineAreToldAsTheyStandInIt() {
    BaseRosterProposal proposal =
        BaseRosterSearch.propose(SampleProblems.careHome(2, SearchLimits.ofSteps(20_000, 5)));

    assertThat(proposal.burdens()).hasSize(12).anyMatch(burden -> burden.nights() > 0);
    for (int i = 0; i < 12; i++) {
      List<String> line =
          proposal.baseRoster().lines().get(i).cells().stream()
              .map(cell -> cell.shiftType().orElse("-"))
              .toList();
      LineBurden burden = proposal.burdens().get(i);
      assertThat(burden.memberId()).isEqualTo(proposal.baseRoster().lines().get(i).memberId());
      assertThat(burden.nights()).isEqualTo((int) line.stream().filter("N"::equals).count());
      assertThat(burden.weekends())
          .isEqualTo(
              (int)
                  Stream.of(5, 12)
                      .filter(day -> !(line.get(day) + line.get(day + 1)).equals("--"))
                      .count());
    }
  }

  @Test
  void theSameSeedAndStepsGiveTheSameProposal() {
    BaseRosterProblem problem = SampleProblems.careHome(4, SearchLimits.ofSteps(30_000, 7));

    BaseRosterProposal first = BaseRosterSearch.propose(problem);
    BaseRosterProposal second = BaseRosterSearch.propose(problem);

    assertThat(second.baseRoster()).isEqualTo(first.baseRoster());
    assertThat(second.steps()).isEqualTo(first.steps()).isEqualTo(30_000);
  }

  @Test
  void theSameSeedStepsAndThreadsGiveTheSameProposal() {
    BaseRosterProblem problem =
        SampleProblems.careHome(4, SearchLimits.ofSteps(20_000, 7).onThreads(3));

    BaseRosterProposal first = BaseRosterSearch.propose(problem);
    BaseRosterProposal second = BaseRosterSearch.propose(problem);

    assertThat(second.baseRoster()).isEqualTo(first.baseRoster());
    assertThat(second.steps()).isEqualTo(first.steps()).isEqualTo(60_000);
  }

  @Test
  void anotherSeedGivesAnotherProposal() {
    BaseRosterProposal first =
        BaseRosterSearch.propose(SampleProblems.careHome(4, SearchLimits.ofSteps(5_000, 1)));
    BaseRosterProposal second =
        BaseRosterSearch.propose(SampleProblems.careHome(4, SearchLimits.ofSteps(5_000, 2)));

    assertThat(second.baseRoster()).isNotEqualTo(first.baseRoster());
  }

  @Test
  void halfAYearIsNoWorseThanTheQuarterThatFitsIntoItTwice() {
    SearchLimits limits = SearchLimits.ofSteps(20_000, 7);
    BaseRosterProblem quarter = SampleProblems.careHome(13, SearchLimits.ofSteps(12_000, 7));
    BaseRosterProblem half = SampleProblems.careHome(26, limits);

    BaseRosterProposal proposal = BaseRosterSearch.propose(half);

    assertThat(proposal.baseRoster().cycleWeeks()).isEqualTo(26);
    assertThat(proposal.cost()).isLessThanOrEqualTo(2 * BaseRosterSearch.propose(quarter).cost());
    assertThat(new IndependentJudge(half).blocked(proposal.baseRoster())).isEmpty();
    assertThat(BaseRosterSearch.propose(half).baseRoster()).isEqualTo(proposal.baseRoster());
  }

  @Test
  void progressOfTheShorterCycleIsToldForTheWholeOne() {
    List<Integer> uncovered = new ArrayList<>();

    BaseRosterProposal proposal =
        BaseRosterSearch.propose(
            problem(
                team(List.of(member("A", 2, 24)), EARLY),
                demand(List.of(daily(EARLY, 2, 1))),
                26,
                SearchLimits.ofSteps(100, 1)),
            progress -> uncovered.add(progress.uncoveredMinutes()),
            () -> false);

    // Three of seven shifts a week are within the contract.
    assertThat(uncovered).allSatisfy(minutes -> assertThat(minutes).isGreaterThan(26 * 3 * 480));
    assertThat(proposal.openShifts()).hasSizeGreaterThanOrEqualTo(26 * 3);
  }

  @Test
  void linesAimAtOtherHoursThanTheContractsWhereThatIsAsked() {
    ShiftDemand demand = demand(List.of(daily(EARLY, 2, 1)));
    BaseRosterProblem problem =
        problem(
            team(List.of(member("A", 2, 24), member("B", 2, 24), onCall("C", 2, 8)), EARLY),
            demand,
            1,
            SearchLimits.ofSteps(20_000, 3));

    BaseRosterProposal aiming =
        BaseRosterSearch.propose(problem.aiming(Map.of("A", 900, "B", 2250, "C", 900)));

    // Two and five shifts of seven hours and a half; nobody promised hours to who is on call.
    assertThat(aiming.hours())
        .containsExactly(
            new LineHours("A", OptionalInt.of(900), 900),
            new LineHours("B", OptionalInt.of(2250), 2250),
            new LineHours("C", OptionalInt.empty(), 0));
    assertThat(BaseRosterSearch.propose(problem).hours())
        .extracting(LineHours::aimedMinutes)
        .containsExactly(OptionalInt.of(1440), OptionalInt.of(1440), OptionalInt.empty());
  }

  @Test
  void aLineCannotAimAtLessThanNothing() {
    BaseRosterProblem problem = SampleProblems.careHome(1, SearchLimits.ofSteps(1, 1));

    assertThatThrownBy(() -> problem.aiming(Map.of("A", -1)))
        .hasMessageContaining("(A) cannot aim at -1 minutes");
    assertThat(problem.aiming(Map.of("A", 0)).within(SearchLimits.ofSteps(2, 1)).aims())
        .containsExactly(Map.entry("A", 0));
  }

  @Test
  void cancellingReturnsTheBestSoFarLongBeforeTheLimit() {
    BaseRosterProblem problem =
        SampleProblems.careHome(6, SearchLimits.ofTime(Duration.ofMinutes(5), 1));
    AtomicInteger questions = new AtomicInteger();

    BaseRosterProposal proposal =
        BaseRosterSearch.propose(problem, progress -> {}, () -> questions.incrementAndGet() > 2);

    assertThat(proposal.elapsed()).isLessThan(Duration.ofMinutes(1));
    assertThat(new IndependentJudge(problem).blocked(proposal.baseRoster())).isEmpty();
    assertThat(proposal.coverage().shortfallMinutes())
        .isLessThan(problem.need().weeklyMinutes() * 6 / 10);
  }

  @Test
  void theTimeLimitEndsTheSearch() {
    BaseRosterProblem problem =
        SampleProblems.careHome(6, SearchLimits.ofTime(Duration.ofMillis(700), 1));

    BaseRosterProposal proposal = BaseRosterSearch.propose(problem);

    assertThat(proposal.elapsed())
        .isBetween(Duration.ofMillis(600), Duration.ofMillis(700).plusSeconds(5));
  }

  @Test
  void progressOnlyImprovesAndEndsWithTheProposal() {
    List<SearchProgress> seen = new ArrayList<>();

    BaseRosterProposal proposal =
        BaseRosterSearch.propose(
            SampleProblems.careHome(6, SearchLimits.ofSteps(200_000, 4)), seen::add, () -> false);

    assertThat(seen).extracting(SearchProgress::cost).isSortedAccordingTo((a, b) -> (int) (b - a));
    assertThat(seen).extracting(SearchProgress::steps).isSorted();
    SearchProgress last = seen.get(seen.size() - 1);
    assertThat(last.cost()).isEqualTo(proposal.cost());
    assertThat(last.uncoveredMinutes()).isEqualTo(proposal.coverage().shortfallMinutes());
    assertThat(last.surplusMinutes()).isEqualTo(proposal.coverage().surplusMinutes());
  }

  @Test
  void aListenerThatFailsStopsTheSearch() {
    BaseRosterProblem problem =
        SampleProblems.careHome(6, SearchLimits.ofTime(Duration.ofMinutes(5), 1));
    AtomicInteger reports = new AtomicInteger();

    assertThatThrownBy(
            () ->
                BaseRosterSearch.propose(
                    problem,
                    progress -> {
                      if (reports.incrementAndGet() > 1) {
                        throw new IllegalStateException("The line is dead.");
                      }
                    },
                    () -> false))
        .hasMessage("The line is dead.");
  }

  @Test
  void aTeamOfOneGetsWhatOnePersonCanDoAndTheRestStaysOpen() {
    ShiftDemand demand = demand(List.of(daily(EARLY, 2, 1), daily(LATE, 2, 1), daily(NIGHT, 2, 1)));
    BaseRosterProblem problem =
        problem(
            team(List.of(member("A", 3, 30)), EARLY, LATE, NIGHT),
            demand,
            4,
            SearchLimits.ofSteps(30_000, 1));

    BaseRosterProposal proposal = BaseRosterSearch.propose(problem);

    long held = work(proposal.baseRoster());
    assertThat(held).isEqualTo(16);
    assertThat(proposal.openShifts()).hasSize((int) (4 * 21 - held));
    assertThat(new IndependentJudge(problem).blocked(proposal.baseRoster())).isEmpty();
  }

  @Test
  void nobodyIsPlannedMoreThanHalfAShiftAboveContract() {
    ShiftDemand demand = demand(List.of(daily(EARLY, 2, 3), daily(LATE, 2, 3)));
    List<TeamMember> members = List.of(member("A", 3, 32), member("B", 3, 17), member("C", 2, 0));
    BaseRosterProblem problem =
        problem(team(members, EARLY, LATE), demand, 3, SearchLimits.ofSteps(30_000, 1));

    BaseRosterProposal proposal = BaseRosterSearch.propose(problem);

    Map<String, Integer> minutes =
        new IndependentJudge(problem).plannedMinutes(proposal.baseRoster());
    assertThat(minutes.get("A")).isBetween(96 * 60 - 225, 96 * 60 + 225);
    assertThat(minutes.get("B")).isBetween(51 * 60 - 225, 51 * 60 + 225);
    assertThat(minutes.get("C")).isZero();
  }

  @Test
  void peopleWithoutPromisedHoursOnlyFillWhatOwnStaffCannot() {
    ShiftDemand demand = demand(List.of(daily(EARLY, 2, 1)));
    BaseRosterProblem enough =
        problem(
            team(List.of(member("A", 3, 30), member("B", 3, 30), onCall("Z", 3, 20)), EARLY),
            demand,
            4,
            SearchLimits.ofSteps(40_000, 1));
    BaseRosterProblem tooFew =
        problem(
            team(List.of(member("A", 3, 30), onCall("Z", 3, 15)), EARLY),
            demand,
            4,
            SearchLimits.ofSteps(40_000, 1));

    BaseRosterProposal withEnough = BaseRosterSearch.propose(enough);
    BaseRosterProposal withTooFew = BaseRosterSearch.propose(tooFew);

    Map<String, Integer> spared =
        new IndependentJudge(enough).plannedMinutes(withEnough.baseRoster());
    Map<String, Integer> used =
        new IndependentJudge(tooFew).plannedMinutes(withTooFew.baseRoster());
    assertThat(spared.get("Z")).isZero();
    assertThat(used.get("Z")).isEqualTo(8 * EARLY.workMinutes());
    assertThat(withTooFew.openShifts()).hasSize(28 - 16 - 8);
  }

  @Test
  void aSmallChangeOfDemandChangesFewCells() {
    BaseRosterProblem before = SampleProblems.careHome(4, SearchLimits.ofSteps(200_000, 1));
    BaseRoster current = BaseRosterSearch.propose(before).baseRoster();
    List<ShiftDemand.Entry> entries = new ArrayList<>(before.shiftDemand().entries());
    entries.removeIf(
        entry -> entry.day() == DayOfWeek.FRIDAY && entry.requiredLevel().value() == 4);
    entries.add(SampleProblems.entry(DayOfWeek.SATURDAY, EARLY, 4, 1));
    BaseRosterProblem changed =
        problem(before.team(), new ShiftDemand(entries), 4, SearchLimits.ofSteps(200_000, 2));

    BaseRosterProposal fresh = BaseRosterSearch.propose(changed);
    BaseRosterProposal least = BaseRosterSearch.propose(changed.changing(current));

    int changedCells =
        least.difference().stream().mapToInt(line -> line.changedCells().size()).sum();
    assertThat(changedCells).isBetween(1, differences(current, fresh.baseRoster()) / 5);
    assertThat(changedCells).isEqualTo(differences(current, least.baseRoster()));
    assertThat(least.openShifts()).isEmpty();
    assertThat(fresh.difference()).isEmpty();
  }

  @Test
  void aCurrentRosterThatBreaksRulesIsMendedBeforeItIsImproved() {
    BaseRosterProblem problem = SampleProblems.careHome(2, SearchLimits.ofSteps(2_000, 1));
    List<BaseRosterCell> always = Collections.nCopies(14, BaseRosterCell.of("N"));
    BaseRoster current =
        new BaseRoster(
            2,
            SampleProblems.MONDAY,
            problem.team().members().stream()
                .map(member -> new BaseRosterLine(member.id(), always))
                .toList());

    BaseRosterProposal proposal = BaseRosterSearch.propose(problem.changing(current));

    assertThat(new IndependentJudge(problem).blocked(current)).isNotEmpty();
    assertThat(new IndependentJudge(problem).blocked(proposal.baseRoster())).isEmpty();
  }

  private static long work(BaseRoster roster) {
    return roster.lines().stream()
        .flatMap(line -> line.cells().stream())
        .filter(cell -> cell.shiftType().isPresent())
        .count();
  }

  private static int differences(BaseRoster first, BaseRoster second) {
    int differences = 0;
    for (int i = 0; i < first.lines().size(); i++) {
      for (int day = 0; day < first.cycleWeeks() * 7; day++) {
        BaseRosterCell was = first.lines().get(i).cells().get(day);
        BaseRosterCell is = second.lines().get(i).cells().get(day);
        differences += was.shiftType().equals(is.shiftType()) ? 0 : 1;
      }
    }
    return differences;
  }
}
