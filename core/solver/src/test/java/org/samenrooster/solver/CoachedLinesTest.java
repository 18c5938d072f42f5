package org.samenrooster.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.solver.SampleProblems.AMSTERDAM;
import static org.samenrooster.solver.SampleProblems.EARLY;
import static org.samenrooster.solver.SampleProblems.LATE;
import static org.samenrooster.solver.SampleProblems.MONDAY;
import static org.samenrooster.solver.SampleProblems.NIGHT;
import static org.samenrooster.solver.SampleProblems.daily;
import static org.samenrooster.solver.SampleProblems.demand;
import static org.samenrooster.solver.SampleProblems.law;
import static org.samenrooster.solver.SampleProblems.member;
import static org.samenrooster.solver.SampleProblems.problem;
import static org.samenrooster.solver.SampleProblems.team;
import static org.samenrooster.solver.SampleProblems.without;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.fault.Fault;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.BaseRosterProposal.LineHours;
import org.samenrooster.team.Coaching;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

class CoachedLinesTest {

  private static final ShiftType EARLY_BESIDE = beside(EARLY);
  private static final ShiftType LATE_BESIDE = beside(LATE);
  private static final ShiftType NIGHT_BESIDE = beside(NIGHT);
  private static final DateRange ALWAYS = DateRange.startingOn(LocalDate.of(2026, 1, 1));
  private static final int WEEKS = 2;

  private static ShiftType beside(ShiftType type) {
    return type.beside(type.code() + "S");
  }

  private static TeamMember guided(TeamMember member, Coaching... coaching) {
    return new TeamMember(
        member.id(),
        member.name(),
        member.birthDate(),
        member.employments(),
        List.of(),
        member.fixedFreeDays(),
        member.facts(),
        List.of(coaching));
  }

  private static TeamMember student(int weeklyHours) {
    return guided(member("Stu", 1, weeklyHours), new Coaching("Ann", ALWAYS));
  }

  private static BaseRosterProblem with(TeamMember student, long seed, ShiftType... besides) {
    List<ShiftType> types = new ArrayList<>(List.of(EARLY, LATE, NIGHT));
    types.addAll(List.of(besides));
    ShiftDemand demand = demand(List.of(daily(EARLY, 3, 1), daily(LATE, 3, 1), daily(NIGHT, 3, 1)));
    return problem(
        team(
            List.of(
                member("Ann", 3, 32),
                student,
                member("Bea", 3, 32),
                member("Cas", 3, 36),
                member("Dik", 3, 36)),
            types.toArray(ShiftType[]::new)),
        demand,
        WEEKS,
        SearchLimits.ofSteps(3_000, seed));
  }

  private static BaseRosterProblem with(TeamMember student, long seed) {
    return with(student, seed, EARLY_BESIDE, LATE_BESIDE, NIGHT_BESIDE);
  }

  private static BaseRosterLine line(BaseRoster roster, String member) {
    return roster.lines().stream()
        .filter(line -> line.memberId().equals(member))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sheWorksOnlyBesideHerCoachAndChangesNothingForOthers() {
    BaseRosterProblem problem = with(student(24), 1);
    BaseRosterProblem alone = problem.withoutCoached();

    BaseRosterProposal proposal = BaseRosterSearch.propose(problem);
    BaseRosterProposal others = BaseRosterSearch.propose(alone);

    List<BaseRosterCell> coach = line(proposal.baseRoster(), "Ann").cells();
    List<BaseRosterCell> student = line(proposal.baseRoster(), "Stu").cells();
    assertThat(student).anyMatch(cell -> cell.shiftType().isPresent());
    for (int day = 0; day < coach.size(); day++) {
      if (student.get(day).shiftType().isPresent()) {
        assertThat(student.get(day).shiftType())
            .isEqualTo(coach.get(day).shiftType().map(code -> code + "S"));
      }
    }
    assertThat(proposal.baseRoster().lines())
        .extracting(BaseRosterLine::memberId)
        .containsExactly("Ann", "Stu", "Bea", "Cas", "Dik");
    assertThat(proposal.baseRoster().lines()).containsAll(others.baseRoster().lines());
    assertThat(proposal.coverage().shortfallMinutesAWeek())
        .isEqualTo(others.coverage().shortfallMinutesAWeek());
    assertThat(proposal.openShifts()).isEqualTo(others.openShifts());
    assertThat(proposal.cost()).isEqualTo(others.cost());
  }

  @Test
  void noPartOfHerCoachsLineWithinAllRulesComesNearerToHerHours() {
    int[] contracts = {8, 16, 20, 24, 28, 32, 36};
    for (int seed = 0; seed < contracts.length; seed++) {
      TeamMember student = student(contracts[seed]);
      student =
          seed % 3 == 1
              ? guided(
                  without(student, Set.of(), Set.of(PersonFact.NO_NIGHTS)),
                  student.coaching().get(0))
              : seed % 3 == 2
                  ? guided(
                      without(student, Set.of(DayOfWeek.FRIDAY), Set.of()),
                      student.coaching().get(0))
                  : student;
      BaseRosterProblem problem = with(student, seed);

      BaseRosterProposal proposal = BaseRosterSearch.propose(problem);

      CoachedLine coached = proposal.coached().get(0);
      assertThat(coached.best()).isTrue();
      assertThat(off(hours(proposal, "Stu").plannedMinutes(), contracts[seed]))
          .isEqualTo(leastOff(proposal.baseRoster(), student, contracts[seed]));
    }
  }

  private static int off(int minutes, int weeklyHours) {
    return Math.abs(minutes - WEEKS * weeklyHours * 60);
  }

  private static LineHours hours(BaseRosterProposal proposal, String member) {
    return proposal.hours().stream()
        .filter(one -> one.memberId().equals(member))
        .findFirst()
        .orElseThrow();
  }

  /** All parts of the coach's line, judged as they repeat, by nothing that the search uses. */
  private static int leastOff(BaseRoster roster, TeamMember student, int weeklyHours) {
    List<Integer> days = new ArrayList<>();
    List<BaseRosterCell> coach = line(roster, "Ann").cells();
    for (int day = 0; day < coach.size(); day++) {
      if (coach.get(day).shiftType().isPresent()) {
        days.add(day);
      }
    }
    int least = Integer.MAX_VALUE;
    for (int some = 0; some < 1 << days.size(); some++) {
      int minutes = 0;
      List<Duty> duties = new ArrayList<>();
      for (int i = 0; i < days.size(); i++) {
        if ((some >> i & 1) != 0) {
          ShiftType type = besideOf(coach.get(days.get(i)).shiftType().orElseThrow());
          minutes += type.workMinutes();
          for (int cycle = -3; cycle <= 3; cycle++) {
            LocalDate date = MONDAY.plusDays(days.get(i) + cycle * 7L * WEEKS);
            duties.add(Duty.of(type.code() + date, type, date, AMSTERDAM, Optional.empty()));
          }
        }
      }
      Timeline timeline =
          new Timeline(student, AMSTERDAM, DateRange.ofWeeks(MONDAY, WEEKS), duties, List.of());
      boolean fits = minutes <= WEEKS * weeklyHours * 60 + 230;
      if (fits && law().violations(timeline).stream().noneMatch(RuleViolation::blocks)) {
        least = Math.min(least, off(minutes, weeklyHours));
      }
    }
    return least;
  }

  private static ShiftType besideOf(String code) {
    return List.of(EARLY_BESIDE, LATE_BESIDE, NIGHT_BESIDE).stream()
        .filter(type -> type.code().equals(code + "S"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCoachWhoWorksLessThanSheShouldIsToldWithTheHoursThatAreMissing() {
    BaseRosterProposal proposal = BaseRosterSearch.propose(with(student(40), 1));

    CoachedLine coached = proposal.coached().get(0);
    int missing = WEEKS * 40 * 60 - hours(proposal, "Stu").plannedMinutes();
    assertThat(coached.followed()).isEqualTo(coached.shifts()).isPositive();
    assertThat(coached.shortfall().orElseThrow().message(Locale.ENGLISH))
        .isEqualTo(
            OpenReasons.hours(missing)
                + " hours of the cycle are missing, although all "
                + coached.shifts()
                + " shifts of the coach are worked beside her.");
  }

  @Test
  void aRuleThatKeepsHerFromHerCoachsShiftsIsNamed() {
    TeamMember noNights =
        guided(
            without(student(36), Set.of(), Set.of(PersonFact.NO_NIGHTS)),
            new Coaching("Ann", ALWAYS));
    BaseRosterProposal proposal = BaseRosterSearch.propose(with(noNights, 1));
    long nights =
        line(proposal.baseRoster(), "Ann").cells().stream()
            .filter(cell -> cell.shiftType().equals(Optional.of("N")))
            .count();

    OpenShiftReason why = proposal.coached().get(0).shortfall().orElseThrow();

    assertThat(nights).isPositive();
    assertThat(why.code()).isEqualTo("coach-not-followed-rule");
    assertThat(why.values()).endsWith(Long.toString(nights), "NO_NIGHTS_WHERE_EXEMPT");
    assertThat(why.message(Locale.forLanguageTag("nl"))).doesNotContain("{");
  }

  @Test
  void shiftsWithoutATypeBesideThemAreNotFollowedAndThatIsSaid() {
    BaseRosterProposal proposal =
        BaseRosterSearch.propose(with(student(36), 1, EARLY_BESIDE, LATE_BESIDE));
    long nights =
        line(proposal.baseRoster(), "Ann").cells().stream()
            .filter(cell -> cell.shiftType().equals(Optional.of("N")))
            .count();

    OpenShiftReason why = proposal.coached().get(0).shortfall().orElseThrow();

    assertThat(why.code()).isEqualTo("coach-not-followed");
    assertThat(why.values().get(3)).isEqualTo(Long.toString(nights));
  }

  @Test
  void sheFollowsWhoGuidesHerOnTheDay() {
    LocalDate second = MONDAY.plusWeeks(1);
    TeamMember student =
        guided(
            student(32),
            new Coaching("Ann", new DateRange(MONDAY, second)),
            new Coaching("Bea", new DateRange(second, second.plusWeeks(4))));

    BaseRosterProposal proposal = BaseRosterSearch.propose(with(student, 3));

    List<BaseRosterCell> cells = line(proposal.baseRoster(), "Stu").cells();
    for (int day = 0; day < cells.size(); day++) {
      String coach = day < 7 ? "Ann" : "Bea";
      if (cells.get(day).shiftType().isPresent()) {
        assertThat(cells.get(day).shiftType())
            .isEqualTo(
                line(proposal.baseRoster(), coach)
                    .cells()
                    .get(day)
                    .shiftType()
                    .map(code -> code + "S"));
      }
    }
    assertThat(proposal.coached().get(0).coachIds()).containsExactly("Ann", "Bea");
    assertThat(cells.subList(0, 7)).anyMatch(cell -> cell.shiftType().isPresent());
    assertThat(cells.subList(7, 14)).anyMatch(cell -> cell.shiftType().isPresent());
  }

  @Test
  void aDayOffMayBePinnedInHerLineAndAShiftMayNot() {
    BaseRosterProblem problem = with(student(32), 1);
    List<BaseRosterPin> daysOff = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      daysOff.add(new BaseRosterPin("Stu", day, Optional.empty()));
    }

    BaseRosterProposal proposal = BaseRosterSearch.propose(problem.pinning(daysOff));

    List<BaseRosterCell> cells = line(proposal.baseRoster(), "Stu").cells();
    assertThat(cells.subList(0, 7)).containsOnly(BaseRosterCell.OFF);
    assertThat(cells.subList(7, 14)).anyMatch(cell -> cell.shiftType().isPresent());
    assertThat(problem.pinning(List.of(new BaseRosterPin("Stu", 1, Optional.of("ES")))).faults())
        .extracting(Fault::code)
        .containsExactly("plan-pin-coached");
  }

  @Test
  void aTeamInWhichNobodyWorksAloneAndOneWithoutATypeBesideAreRefused() {
    TeamMember ann = guided(member("Ann", 3, 32), new Coaching("Stu", ALWAYS));
    BaseRosterProblem all =
        problem(
            team(List.of(ann, student(24)), EARLY, EARLY_BESIDE),
            demand(List.of(daily(EARLY, 3, 1))),
            1,
            SearchLimits.ofSteps(10, 1));

    assertThat(all.faults()).extracting(Fault::code).contains("plan-all-coached");
    assertThat(with(student(24), 1, new ShiftType[0]).faults())
        .extracting(Fault::code)
        .containsExactly("plan-no-type-beside");
  }
}
