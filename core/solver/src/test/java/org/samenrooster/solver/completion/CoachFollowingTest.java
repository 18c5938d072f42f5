package org.samenrooster.solver.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenrooster.solver.completion.Rounds.AMSTERDAM;
import static org.samenrooster.solver.completion.Rounds.EARLY;
import static org.samenrooster.solver.completion.Rounds.LATE;
import static org.samenrooster.solver.completion.Rounds.MONDAY;
import static org.samenrooster.solver.completion.Rounds.NIGHT;
import static org.samenrooster.solver.completion.Rounds.duty;
import static org.samenrooster.solver.completion.Rounds.member;
import static org.samenrooster.solver.completion.Rounds.open;
import static org.samenrooster.solver.completion.Rounds.person;
import static org.samenrooster.solver.completion.Rounds.round;
import static org.samenrooster.solver.completion.Rounds.rules;
import static org.samenrooster.solver.completion.Rounds.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.agreement.PickAgreement;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.completion.CoachFollowed.BesideShift;
import org.samenrooster.solver.completion.CompletionProposal.Given;
import org.samenrooster.team.Coaching;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

class CoachFollowingTest {

  private static final int DAYS = 14;
  private static final DateRange ALWAYS = DateRange.startingOn(LocalDate.of(2026, 1, 1));
  private static final List<ShiftType> TYPES =
      List.of(EARLY, LATE, NIGHT, beside(EARLY), beside(LATE), beside(NIGHT));

  private static ShiftType beside(ShiftType type) {
    return type.beside(type.code() + "S");
  }

  private static TeamMember guided(TeamMember member, DateRange days) {
    return new TeamMember(
        member.id(),
        member.name(),
        member.birthDate(),
        member.employments(),
        member.qualifications(),
        member.fixedFreeDays(),
        member.facts(),
        List.of(new Coaching("Ann", days)));
  }

  private static CompletionProblem problem(
      List<CompletionPerson> people, List<OpenShift> open, long seed) {
    return new CompletionProblem(
        round(DAYS, rules()), people, open, SearchLimits.ofSteps(2_000_000, seed));
  }

  private static CompletionProposal propose(CompletionProblem problem) {
    return CompletionSearch.propose(problem, progress -> {}, () -> false);
  }

  /** All work that stands is of the team. */
  private static List<CoachFollowed> follow(
      CompletionProblem problem, CompletionProposal proposal, List<ShiftType> types) {
    Set<String> ofTeam =
        problem.people().stream()
            .flatMap(person -> person.timeline().duties().stream())
            .map(Duty::id)
            .collect(Collectors.toSet());
    return CoachFollowing.follow(problem, proposal, types, ofTeam);
  }

  private static List<OpenShift> earlies() {
    return IntStream.range(0, DAYS).mapToObj(day -> open(day, EARLY, 3, 0)).toList();
  }

  @Test
  void whoHasACoachGetsNoShiftThatCountsAndFollowsWhatHerCoachIsGiven() {
    CompletionPerson ann = person(member("Ann", 3), DAYS, 45);
    CompletionPerson student = person(guided(member("Stu", 4), ALWAYS), DAYS, 30);
    CompletionProblem problem = problem(List.of(ann, student), earlies(), 1);

    CompletionProposal proposal = propose(problem);
    CoachFollowed followed = follow(problem, proposal, TYPES).get(0);

    assertThat(proposal.given()).isNotEmpty().extracting(Given::memberId).containsOnly("Ann");
    assertThat(proposal.costs()).extracting(part -> part.name()).doesNotContain("hours-off-target");
    assertThat(proposal.remarks()).isEmpty();
    assertThat(followed.ofShifts()).isEqualTo(proposal.given().size());
    assertThat(followed.shifts()).hasSize(4);
    assertThat(followed.shifts()).extracting(BesideShift::shiftType).containsOnly("ES");
    assertThat(followed.shortfall()).isEmpty();
    // Nobody counts on her: an open shift of her level is one that only Ann could take.
    assertThat(proposal.open().get(0).reason().values().get(2)).isEqualTo("1");
  }

  @Test
  void sheFollowsHerCoachNoFurtherThanTheTeamAgreed() {
    CompletionPerson ann = person(member("Ann", 3), DAYS, 45);
    CompletionPerson student =
        person(guided(member("Stu", 4), ALWAYS), DAYS, 30).holding(new HeldWork(1, 450, 0));

    assertThat(followedBy(student, ann, OptionalInt.of(3), OptionalInt.empty())).hasSize(2);
    assertThat(followedBy(student, ann, OptionalInt.of(1), OptionalInt.empty())).isEmpty();
    assertThat(followedBy(student, ann, OptionalInt.empty(), OptionalInt.of(900))).hasSize(1);
  }

  private static List<BesideShift> followedBy(
      CompletionPerson student, CompletionPerson ann, OptionalInt shifts, OptionalInt minutes) {
    PickAgreement most = new PickAgreement(shifts, minutes, Optional.empty(), Optional.empty());
    CompletionProblem problem =
        problem(List.of(ann, student), earlies(), 1)
            .keeping(new Agreed(most, Agreed.NOTHING.unpopular()));
    return follow(problem, propose(problem), TYPES).get(0).shifts();
  }

  @Test
  void aWishForAShiftOnADayWithACoachIsAnsweredWithTheCoach() {
    CompletionPerson ann = person(member("Ann", 3), DAYS, 45);
    RosterWish wish = new RosterWish(MONDAY, Optional.of("E"), RosterWish.Kind.WANTED, 3);
    CompletionPerson student = person(guided(member("Stu", 4), ALWAYS), DAYS, 30, wish);

    CompletionProposal proposal = propose(problem(List.of(ann, student), earlies(), 1));

    assertThat(proposal.people().get(1).unmet())
        .extracting(unmet -> unmet.reason().code())
        .containsExactly("wish-beside-coach");
  }

  @Test
  void fromTheDayAfterHerCoachingSheIsGivenShiftsAsAnybodyIs() {
    LocalDate alone = MONDAY.plusDays(7);
    CompletionPerson ann = person(member("Ann", 3), DAYS, 30);
    CompletionPerson student =
        person(guided(member("Stu", 3), new DateRange(MONDAY, alone)), DAYS, 45);
    CompletionProblem problem = problem(List.of(ann, student), earlies().subList(0, 10), 1);

    CompletionProposal proposal = propose(problem);
    CoachFollowed followed = follow(problem, proposal, TYPES).get(0);

    assertThat(proposal.given())
        .filteredOn(given -> given.memberId().equals("Stu"))
        .isNotEmpty()
        .allSatisfy(
            given -> {
              OpenShift shift =
                  problem.open().stream()
                      .filter(open -> open.id().equals(given.shiftId()))
                      .findFirst()
                      .orElseThrow();
              assertThat(shift.day()).isAfterOrEqualTo(alone);
            });
    assertThat(followed.shifts())
        .isNotEmpty()
        .allSatisfy(shift -> assertThat(shift.day()).isBefore(alone));
  }

  @Test
  void noOtherPartOfTheCoachsShiftsWithinTheRulesComesNearerToHerHours() {
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      CompletionPerson ann =
          person(timeline(member("Ann", 3), work(random), List.of(), DAYS), List.of(), 36);
      TeamMember stu =
          guided(
              member(
                  "Stu",
                  3,
                  random.nextBoolean()
                      ? Set.of(DayOfWeek.of(1 + random.nextInt(7)))
                      : Set.<DayOfWeek>of()),
              ALWAYS);
      List<Duty> own =
          random.nextBoolean() ? List.of(duty(random.nextInt(3) - 3, NIGHT)) : List.<Duty>of();
      int hours = 8 * (1 + random.nextInt(8));
      CompletionPerson student = person(timeline(stu, own, List.of(), DAYS), List.of(), hours);
      CompletionProblem problem = problem(List.of(ann, student), List.of(open(0, LATE, 5, 0)), 1);

      CoachFollowed followed = follow(problem, propose(problem), TYPES).get(0);

      assertThat(followed.best()).isTrue();
      int minutes = followed.shifts().size() * 450;
      assertThat(Math.abs(minutes - hours * 60))
          .as("seed %d", seed)
          .isEqualTo(leastOff(ann, student, hours));
    }
  }

  private static List<Duty> work(Random random) {
    ShiftType[] types = {EARLY, LATE, NIGHT};
    List<Duty> work = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      List<Duty> more = new ArrayList<>(work);
      more.add(duty(day, types[random.nextInt(3)]));
      Timeline timeline = timeline(member("Ann", 3), more, List.of(), DAYS);
      if (random.nextInt(4) > 0
          && rules().violations(timeline).stream().noneMatch(RuleViolation::blocks)) {
        work = more;
      }
    }
    return work.subList(0, Math.min(9, work.size()));
  }

  private static int leastOff(CompletionPerson ann, CompletionPerson student, int hours) {
    List<Duty> coachs = ann.timeline().duties();
    int least = Integer.MAX_VALUE;
    for (int some = 0; some < 1 << coachs.size(); some++) {
      List<Duty> duties = new ArrayList<>();
      for (int i = 0; i < coachs.size(); i++) {
        if ((some >> i & 1) != 0) {
          Duty coach = coachs.get(i);
          ShiftType type =
              TYPES.stream()
                  .filter(one -> one.kind() == ShiftKind.SUPERNUMERARY)
                  .filter(one -> one.on(coach.day(), AMSTERDAM).equals(coach.interval()))
                  .findFirst()
                  .orElseThrow();
          duties.add(Duty.of("b" + i, type, coach.day(), AMSTERDAM, Optional.empty()));
        }
      }
      Timeline more = student.timeline().with(new Change(List.of(), duties));
      int minutes = duties.size() * 450;
      boolean keeps =
          rules().violations(more).stream()
              .noneMatch(one -> one.blocks() || one.exceptionUse().isPresent());
      if (minutes <= student.hours().most() && keeps) {
        least = Math.min(least, Math.abs(minutes - hours * 60));
      }
    }
    return least;
  }

  @Test
  void whatKeepsHerFromHerHoursIsCountedAndNamed() {
    List<Duty> work = List.of(duty(0, EARLY), duty(1, EARLY), duty(2, EARLY), duty(3, NIGHT));
    CompletionPerson ann = person(timeline(member("Ann", 3), work, List.of(), DAYS), List.of(), 36);
    TeamMember stu = guided(member("Stu", 3, Set.of(DayOfWeek.MONDAY)), ALWAYS);
    CompletionPerson student =
        new CompletionPerson(
            timeline(stu, List.of(), List.of(), DAYS),
            List.of(),
            Set.of(),
            Set.of(MONDAY.plusDays(1)),
            List.of(),
            new CompletionHours(0, 2400, 2640, 0));
    CompletionProblem problem = problem(List.of(ann, student), List.of(open(0, LATE, 5, 0)), 1);

    CoachFollowed followed = follow(problem, propose(problem), List.of(beside(EARLY))).get(0);

    CompletionReason why = followed.shortfall().orElseThrow();
    assertThat(why.code()).isEqualTo("coach-not-followed-rule");
    // Missing; worked, of all; no type; to be free; beyond the hours; kept, most by.
    assertThat(why.values())
        .containsExactly("32:30", "1", "4", "1", "1", "0", "1", "FIXED_FREE_DAY");
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"))) {
      assertThat(why.message(language)).endsWith(".").doesNotContain("{");
    }
  }

  @Test
  void aCoachWhoWorksLessIsTold() {
    CompletionPerson ann =
        person(timeline(member("Ann", 3), List.of(duty(0, EARLY)), List.of(), DAYS), List.of(), 36);
    CompletionPerson student = person(guided(member("Stu", 3), ALWAYS), DAYS, 24);
    CompletionProblem problem = problem(List.of(ann, student), List.of(open(0, LATE, 5, 0)), 1);

    CoachFollowed followed = follow(problem, propose(problem), TYPES).get(0);

    assertThat(followed.shortfall().orElseThrow().message(Locale.ENGLISH))
        .isEqualTo(
            "16:30 hours are missing, although all 1 shifts of the coach are worked beside her.");
  }

  @Test
  void aShiftBesideHerCoachThatStandsIsCountedAndNotGivenAgain() {
    List<Duty> work = List.of(duty(0, EARLY), duty(1, EARLY));
    CompletionPerson ann = person(timeline(member("Ann", 3), work, List.of(), DAYS), List.of(), 36);
    List<Duty> stands = List.of(duty(0, beside(EARLY)));
    CompletionPerson student =
        person(timeline(guided(member("Stu", 3), ALWAYS), stands, List.of(), DAYS), List.of(), 24);
    CompletionProblem problem = problem(List.of(ann, student), List.of(open(0, LATE, 5, 0)), 1);

    CoachFollowed followed = follow(problem, propose(problem), TYPES).get(0);

    assertThat(followed.shifts()).extracting(BesideShift::day).containsExactly(MONDAY.plusDays(1));
    assertThat(followed.standing()).isEqualTo(1);
    assertThat(followed.ofShifts()).isEqualTo(2);
    assertThat(followed.shortfall().orElseThrow().values()).containsExactly("9:00", "2");
  }

  @Test
  void whatHerCoachWorksOutsideOfTheTeamIsNotFollowed() {
    List<Duty> work = List.of(duty(0, EARLY), duty(1, EARLY));
    CompletionPerson ann = person(timeline(member("Ann", 3), work, List.of(), DAYS), List.of(), 36);
    CompletionPerson student = person(guided(member("Stu", 3), ALWAYS), DAYS, 24);
    CompletionProblem problem = problem(List.of(ann, student), List.of(open(0, LATE, 5, 0)), 1);

    CoachFollowed followed =
        CoachFollowing.follow(problem, propose(problem), TYPES, Set.of(work.get(1).id())).get(0);

    assertThat(followed.shifts()).extracting(BesideShift::day).containsExactly(MONDAY.plusDays(1));
    assertThat(followed.ofShifts()).isEqualTo(1);
  }
}
