package org.samenrooster.solver.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.coaching.CoachShift;
import org.samenrooster.solver.coaching.Followed;
import org.samenrooster.solver.coaching.FollowingHours;
import org.samenrooster.solver.coaching.FollowingJudge.Verdict;
import org.samenrooster.solver.coaching.FollowingSearch;
import org.samenrooster.solver.coaching.MendableRule;
import org.samenrooster.solver.completion.CoachFollowed.BesideShift;
import org.samenrooster.time.DateRange;

/** One person who has a coach, after a round. */
final class CoachedRound {

  private static final int DAYS_OF_A_WEEK = 7;
  private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;

  /** Why a shift of the coach is not worked beside her, whatever else is. */
  private enum Bar {
    NONE,
    NO_TYPE,
    FREE,
    RULE
  }

  private record Beside(Duty duty, String shiftType, String coachId, Bar bar, String rule) {}

  private record Told(String rule, Instant at) {}

  private final CompletionProblem problem;
  private final CompletionPerson person;
  private final List<ShiftType> types;
  private final Timeline base;
  private final Set<Told> before = new HashSet<>();
  private final List<Beside> all = new ArrayList<>();
  private final HeldWork held;
  private int standing;

  /**
   * @param work all known work of the person
   * @param held what she holds of the period by then, as agreements count it
   * @param types what may be worked beside a coach
   */
  CoachedRound(
      CompletionProblem problem,
      CompletionPerson person,
      List<Duty> work,
      HeldWork held,
      List<ShiftType> types) {
    this.problem = problem;
    this.person = person;
    this.types = List.copyOf(types);
    this.held = held;
    Timeline known = person.timeline();
    LocalDate last =
        work.stream().map(Duty::day).max(LocalDate::compareTo).orElse(problem.days().from());
    this.base =
        new Timeline(known.member(), known.zone(), problem.days(), work, known.absences())
            .knownFrom(known.knownFrom())
            .judging(
                last.isBefore(problem.days().until())
                    ? problem.days()
                    : new DateRange(problem.days().from(), last.plusDays(1)));
    problem.rules().violations(base).forEach(violation -> before.add(told(violation)));
  }

  private static Told told(RuleViolation violation) {
    return new Told(violation.terms().id(), violation.at());
  }

  /**
   * What she works beside her coaches.
   *
   * @param work of everybody in the team when the proposal is taken
   */
  CoachFollowed follow(Map<String, List<Duty>> work) {
    problem.days().stream().forEach(day -> addShiftsOn(day, work));
    List<Beside> candidates = all.stream().filter(one -> one.bar() == Bar.NONE).toList();
    Set<String> mendable = mendable(candidates);
    Followed followed =
        FollowingSearch.follow(
            candidates.stream().map(this::coachShift).toList(),
            hours(),
            chosen -> judge(chosen(candidates, chosen), mendable));
    List<Beside> chosen = followed.chosen().stream().mapToObj(candidates::get).toList();
    return new CoachFollowed(
        person.id(),
        chosen.stream()
            .map(one -> new BesideShift(one.duty().day(), one.shiftType(), one.coachId()))
            .toList(),
        standing,
        standing + all.size(),
        followed.best(),
        shortfall(chosen));
  }

  private void addShiftsOn(LocalDate day, Map<String, List<Duty>> work) {
    Optional<String> coach = person.timeline().member().coachOn(day);
    coach.stream()
        .flatMap(id -> work.getOrDefault(id, List.of()).stream())
        .filter(duty -> duty.day().equals(day) && duty.countsFor().coverage())
        .forEach(
            duty -> {
              if (standsBeside(duty)) {
                standing++;
              } else {
                all.add(beside(duty, coach.orElseThrow()));
              }
            });
  }

  private boolean standsBeside(Duty coachs) {
    return base.duties().stream()
        .anyMatch(
            own ->
                own.kind() == ShiftKind.SUPERNUMERARY && own.interval().equals(coachs.interval()));
  }

  private Beside beside(Duty coachs, String coachId) {
    Optional<ShiftType> type =
        types.stream()
            .filter(one -> one.on(coachs.day(), problem.zone()).equals(coachs.interval()))
            .findFirst();
    if (type.isEmpty()) {
      return new Beside(coachs, "", coachId, Bar.NO_TYPE, "");
    }
    String code = type.get().code();
    Duty duty =
        Duty.of(
            code + "@" + coachs.id(), type.get(), coachs.day(), problem.zone(), Optional.empty());
    if (isFree(duty.day(), code)) {
      return new Beside(duty, code, coachId, Bar.FREE, "");
    }
    // Warnings too: nobody uses up an exception or a fixed free day on her behalf.
    return caused(List.of(duty)).stream()
        .findFirst()
        .map(violation -> new Beside(duty, code, coachId, Bar.RULE, violation.terms().id()))
        .orElseGet(() -> new Beside(duty, code, coachId, Bar.NONE, ""));
  }

  private boolean isFree(LocalDate day, String code) {
    return person.pinnedFree().contains(day) || person.vetoes(day, code);
  }

  private List<RuleViolation> caused(List<Duty> more) {
    return problem.rules().violations(base.with(new Change(List.of(), more))).stream()
        .filter(violation -> !before.contains(told(violation)))
        .toList();
  }

  private static List<Duty> chosen(List<Beside> candidates, BitSet chosen) {
    return chosen.stream().mapToObj(candidates::get).map(Beside::duty).toList();
  }

  private Verdict judge(List<Duty> chosen, Set<String> mendable) {
    if (chosen.size() > Math.max(0, problem.agreed().picking().shiftsLeft(held))) {
      return Verdict.FORBIDDEN;
    }
    List<RuleViolation> forbidden =
        caused(chosen).stream().filter(problem.freedom()::forbids).toList();
    if (forbidden.isEmpty()) {
      return Verdict.ALLOWED;
    }
    return forbidden.stream().allMatch(violation -> mendable.contains(violation.terms().id()))
        ? Verdict.MENDABLE
        : Verdict.FORBIDDEN;
  }

  private Set<String> mendable(List<Beside> candidates) {
    Set<String> ids = new HashSet<>();
    for (String code : candidates.stream().map(Beside::shiftType).distinct().toList()) {
      ShiftType type =
          types.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
      List<Duty> run =
          IntStream.range(0, MendableRule.DAYS)
              .mapToObj(
                  day ->
                      Duty.of(
                          code + day,
                          type,
                          problem.days().from().plusDays(day),
                          problem.zone(),
                          Optional.empty()))
              .toList();
      for (RosterRule rule : problem.rules().on(problem.days().from()).rules()) {
        if (MendableRule.is(rule, base, problem.days(), run, problem.freedom()::forbids)) {
          ids.add(rule.terms().id());
        }
      }
    }
    return ids;
  }

  private CoachShift coachShift(Beside one) {
    return new CoachShift(week(one.duty().day()), minutes(one.duty()));
  }

  private static int minutes(Duty duty) {
    return duty.countsFor().hours() ? duty.workMinutes() : 0;
  }

  private int week(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(problem.days().from(), day) / DAYS_OF_A_WEEK;
  }

  private FollowingHours hours() {
    int aim = Math.max(0, person.hours().target() - planned());
    int days = problem.days().days();
    return new FollowingHours(
        aim,
        Math.max(
            0,
            Math.min(
                person.hours().most() - planned(), problem.agreed().picking().minutesLeft(held))),
        IntStream.rangeClosed(0, (days - 1) / DAYS_OF_A_WEEK)
            .map(week -> Math.min(DAYS_OF_A_WEEK, days - week * DAYS_OF_A_WEEK))
            .mapToObj(length -> new FollowingHours.Week(aim * length / days, MINUTES_OF_A_WEEK))
            .toList());
  }

  private int planned() {
    return person.hours().away()
        - person.hours().elsewhere()
        + base.duties().stream()
            .filter(duty -> problem.days().contains(duty.day()))
            .mapToInt(CoachedRound::minutes)
            .sum();
  }

  // Told where one more shift of the shortest would come nearer to her hours.
  private Optional<CompletionReason> shortfall(List<Beside> chosen) {
    int missing = hours().aim() - chosen.stream().mapToInt(one -> minutes(one.duty())).sum();
    int shortest = all.stream().mapToInt(one -> minutes(one.duty())).min().orElse(0);
    if (missing <= 0 || 2 * missing <= shortest) {
      return Optional.empty();
    }
    String hours = missing / 60 + ":" + (missing % 60 < 10 ? "0" : "") + missing % 60;
    if (chosen.size() == all.size()) {
      return Optional.of(CompletionReason.of("coach-works-less", hours, standing + chosen.size()));
    }
    Map<String, Integer> byRule = new TreeMap<>();
    all.stream()
        .filter(one -> !chosen.contains(one))
        .flatMap(one -> ruleThatKeeps(one, chosen).stream())
        .forEach(rule -> byRule.merge(rule, 1, Integer::sum));
    int kept = byRule.values().stream().mapToInt(Integer::intValue).sum();
    long withoutType = count(Bar.NO_TYPE);
    long free = count(Bar.FREE);
    long others = all.size() - chosen.size() - kept - withoutType - free;
    String rule =
        byRule.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    return Optional.of(
        CompletionReason.of(
            kept == 0 ? "coach-not-followed" : "coach-not-followed-rule",
            hours,
            standing + chosen.size(),
            standing + all.size(),
            withoutType,
            free,
            others,
            kept,
            rule));
  }

  private long count(Bar bar) {
    return all.stream().filter(one -> one.bar() == bar).count();
  }

  private Optional<String> ruleThatKeeps(Beside one, List<Beside> chosen) {
    return switch (one.bar()) {
      case RULE -> Optional.of(one.rule());
      case NO_TYPE, FREE -> Optional.empty();
      case NONE -> {
        List<Duty> more = new ArrayList<>(chosen.stream().map(Beside::duty).toList());
        more.add(one.duty());
        yield caused(more).stream()
            .filter(problem.freedom()::forbids)
            .findFirst()
            .map(violation -> violation.terms().id());
      }
    };
  }
}
