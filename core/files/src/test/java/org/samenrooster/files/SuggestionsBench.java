package org.samenrooster.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.hours.extra.AssignableMinutes;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.repair.RepairProblem;
import org.samenrooster.solver.repair.Repairs;
import org.samenrooster.solver.ring.RingProblem;
import org.samenrooster.solver.ring.SwapRings;
import org.samenrooster.solver.ring.SwapWish;
import org.samenrooster.solver.ring.WantedShift;
import org.samenrooster.solver.suggestion.Candidate;
import org.samenrooster.solver.suggestion.CandidateHours;
import org.samenrooster.solver.suggestion.MemberSuggestions;
import org.samenrooster.solver.suggestion.SuggestionProblem;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * How fast it is told who of 150 people can take a shift, whom to ask for a chain of two, and which
 * rings 200 swap wishes make, each beside a plain pass over the shifts of the same people, in turns
 * within one run. Started by {@code bin/bench suggestions}; no test, because machines differ.
 */
final class SuggestionsBench {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final int WEEKS = 52;
  private static final LocalDate DAY = MONDAY.plusWeeks(30);
  private static final DateRange ALWAYS = DateRange.startingOn(LocalDate.of(2020, 1, 1));
  private static final int PEOPLE = 150;
  private static final int WISHES = 200;
  private static final List<ShiftType> TYPES =
      List.of(type("E", 7, 15), type("L", 15, 23), type("N", 23, 7), type("E", 7, 15));

  private SuggestionsBench() {}

  public static void main(String[] arguments) {
    RulePack pack = RulePacks.builtIn().pack("nl-cao-vvt").orElseThrow();
    RulePack advice = RulePacks.builtIn().pack("samenrooster-advice").orElseThrow();
    Rulebook book = Rulebook.of(advice.inheriting(pack), Set.of());
    List<Candidate> people = new ArrayList<>();
    List<HeldShift> roster = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(person(i, roster));
    }
    SuggestionProblem anybody = new SuggestionProblem(open(3), book, people, roster);
    // Nobody has the level but a few who work that day, so that every chain is looked at.
    SuggestionProblem chains = new SuggestionProblem(open(5), book, people, roster);
    RingProblem wishes = wishes(book, people, roster);
    SwapRings rings = SwapRings.of(wishes);
    System.out.printf(
        Locale.ROOT,
        "%d people, %d shifts; %d can take it; %d chains tried; %d wishes: %d rings, gain %d, %s%n",
        PEOPLE,
        roster.size(),
        MemberSuggestions.of(anybody).able().size(),
        Repairs.of(repair(chains)).chainsTried(),
        WISHES,
        rings.rings().size(),
        rings.gain(),
        rings.isBest() ? "proved" : "not proved");

    Bench bench = new Bench(15);
    Bench.Task plain = bench.plain("plain pass over the shifts", () -> plainPass(people));
    bench.against(
        plain, "who of 150 takes a shift", () -> MemberSuggestions.of(anybody).able().size());
    bench.against(
        plain, "a chain of two among 150", () -> Repairs.of(repair(chains)).chainsTried());
    bench.against(plain, "rings among 200 wishes", () -> SwapRings.of(wishes).gain());
    bench.run();
  }

  private static long plainPass(List<Candidate> people) {
    return people.stream()
        .mapToLong(person -> RulesBench.plainPass(person.timeline().duties()))
        .sum();
  }

  private static OpenShift open(int level) {
    Duty duty = Duty.of("open", TYPES.get(0), DAY, AMSTERDAM, Optional.of(new Level(level)));
    return new OpenShift("open", "E", new Level(level), duty);
  }

  private static RepairProblem repair(SuggestionProblem open) {
    return new RepairProblem(open, MONDAY.atStartOfDay(AMSTERDAM).toInstant(), 20);
  }

  /** Four weeks that repeat: earlies, lates, three nights, a short week; each begins elsewhere. */
  private static Candidate person(int number, List<HeldShift> roster) {
    String id = "p" + number;
    List<Duty> duties = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      ShiftType type = TYPES.get((week + number) % 4);
      int shifts = type.code().equals("N") ? 3 : 4;
      for (int day = 0; day < shifts; day++) {
        LocalDate date = MONDAY.plusWeeks(week).plusDays((day + number / 4) % 7);
        Level level = new Level(3);
        Duty duty = Duty.of(id + "-" + date, type, date, AMSTERDAM, Optional.of(level));
        duties.add(duty);
        roster.add(
            new HeldShift(duty.id(), type.code(), level, duty, id, HeldShift.Origin.BASE_ROSTER));
      }
    }
    Timeline timeline =
        new Timeline(
            member(id, number), AMSTERDAM, DateRange.ofWeeks(MONDAY, WEEKS), duties, List.of());
    AssignableMinutes assignable = new AssignableMinutes(6 * 1920, 6 * 192, 0, 0);
    return new Candidate(
        timeline,
        Optional.of(new CandidateHours(assignable, 6 * 1800 + 10 * (number % 90), 6 * 2160)),
        List.of());
  }

  private static TeamMember member(String id, int number) {
    // Of every twenty, one of level 5: always one who works on the day of the open shift.
    Level level = new Level(number % 20 == 0 && number / 4 % 7 == 0 ? 5 : 3);
    return new TeamMember(
        id,
        id,
        Optional.of(LocalDate.of(1990, 5, 1)),
        List.of(Employment.fixed(id, 1920, ALWAYS)),
        List.of(new HeldQualification(new Qualification("Q" + level.value(), "Q", level), ALWAYS)),
        Set.of(),
        List.of());
  }

  /** Each of the wishes names three days and a type of a period of six weeks. */
  private static RingProblem wishes(Rulebook book, List<Candidate> people, List<HeldShift> roster) {
    Random random = new Random(1);
    DateRange period = DateRange.ofWeeks(DAY, 6);
    List<HeldShift> shifts = new ArrayList<>(roster);
    shifts.removeIf(shift -> !period.contains(shift.day()));
    Collections.shuffle(shifts, random);
    List<SwapWish> wishes =
        shifts.stream()
            .limit(WISHES)
            .map(
                shift ->
                    new SwapWish(
                        shift,
                        List.of(
                            wanted(Optional.empty(), day(random)),
                            wanted(Optional.empty(), day(random)),
                            wanted(Optional.of("E"), day(random)),
                            wanted(Optional.of("L"), day(random)))))
            .toList();
    Map<String, Timeline> timelines =
        people.stream()
            .map(Candidate::timeline)
            .collect(Collectors.toMap(one -> one.member().id(), Function.identity()));
    return new RingProblem(wishes, timelines, book, RingProblem.USUAL_STEPS, Set.of());
  }

  private static Optional<LocalDate> day(Random random) {
    return Optional.of(DAY.plusDays(random.nextInt(42)));
  }

  private static WantedShift wanted(Optional<String> type, Optional<LocalDate> day) {
    return new WantedShift(Optional.empty(), type, day);
  }

  private static ShiftType type(String code, int from, int until) {
    return ShiftType.care(code, LocalTime.of(from, 0), LocalTime.of(until, 30), 30);
  }
}
