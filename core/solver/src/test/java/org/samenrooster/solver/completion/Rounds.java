package org.samenrooster.solver.completion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.samenrooster.agreement.HeldWork;
import org.samenrooster.agreement.PickAgreement;
import org.samenrooster.agreement.UnpopularKind;
import org.samenrooster.agreement.UnpopularWork;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Picking rounds for tests. */
final class Rounds {

  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  static final ShiftType EARLY = ShiftType.care("E", LocalTime.of(7, 0), LocalTime.of(15, 0), 30);
  static final ShiftType SHORT = ShiftType.care("E", LocalTime.of(7, 0), LocalTime.of(10, 0), 0);
  static final ShiftType LATE = ShiftType.care("L", LocalTime.of(15, 0), LocalTime.of(23, 0), 30);
  static final ShiftType NIGHT = ShiftType.care("N", LocalTime.of(23, 0), LocalTime.of(7, 0), 30);

  private static final DateRange ALWAYS = DateRange.startingOn(LocalDate.of(2020, 1, 1));

  private Rounds() {}

  /** The law for care, with the numbers of the articles. */
  static List<RosterRule> law() {
    return List.of(
        rule(RuleKind.MINIMUM_DAILY_REST, "restMinutes", 660, "shortRestMinutes", 480),
        rule(
            RuleKind.MINIMUM_WEEKLY_REST,
            "weekRestMinutes",
            2160,
            "fortnightRestMinutes",
            4320,
            "fortnightPartMinutes",
            1920),
        // Without it blocks of work that touch would be one shift, and more work would mend rests.
        rule(RuleKind.MAXIMUM_SHIFT, "workMinutes", 720),
        rule(RuleKind.REST_AFTER_NIGHT_SHIFT, "restMinutes", 840, "shortRestMinutes", 480),
        rule(
            RuleKind.REST_AFTER_NIGHT_SERIES,
            "nights",
            3,
            "restMinutes",
            2760,
            "seriesBreakMinutes",
            2160),
        rule(RuleKind.MAXIMUM_SERIES_WITH_NIGHT, "shifts", 7, "seriesBreakMinutes", 2160),
        rule(RuleKind.MAXIMUM_AVERAGE_WEEK, "weeks", 16, "weekMinutes", 2880),
        rule(RuleKind.ONE_SHIFT_AT_A_TIME),
        rule(RuleKind.REQUIRED_QUALIFICATION),
        rule(RuleKind.NOT_WHILE_ABSENT),
        rule(RuleKind.WITHIN_EMPLOYMENT),
        rule(RuleKind.FIXED_FREE_DAY));
  }

  static RosterRule rule(RuleKind kind, Object... parameters) {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      values.put((String) parameters[i], (Integer) parameters[i + 1]);
    }
    return kind.rule(new RuleTerms(kind.name(), "law", Severity.BLOCK), new RuleParameters(values));
  }

  static Rulebook rules(RosterRule... more) {
    List<RosterRule> all = new ArrayList<>(law());
    all.addAll(List.of(more));
    return Rulebook.always(new RuleSet(all));
  }

  static CompletionProblem.Round round(int days, Rulebook rules) {
    return new CompletionProblem.Round(
        AMSTERDAM, new DateRange(MONDAY, MONDAY.plusDays(days)), rules);
  }

  static TeamMember member(String id, int level, Set<DayOfWeek> free) {
    Qualification qualification = new Qualification("Q" + level, "Q" + level, new Level(level));
    return new TeamMember(
        id,
        id,
        Optional.empty(),
        List.of(Employment.fixed(id, 36 * 60, ALWAYS)),
        List.of(new HeldQualification(qualification, ALWAYS)),
        free,
        List.of());
  }

  static TeamMember member(String id, int level) {
    return member(id, level, Set.of());
  }

  static OpenShift open(int day, ShiftType type, int level, int number) {
    String id = type.code() + level + "-" + day + "-" + number;
    Optional<Level> required = Optional.of(new Level(level));
    Duty duty = Duty.of(id, type, MONDAY.plusDays(day), AMSTERDAM, required);
    return new OpenShift(id, type.code(), new Level(level), duty);
  }

  static HeldShift pick(TeamMember member, int day, ShiftType type, int level) {
    OpenShift shift = open(day, type, level, 100 + Math.abs(member.id().hashCode() % 1000));
    return new HeldShift(
        shift.id(),
        shift.shiftType(),
        shift.requiredLevel(),
        shift.duty(),
        member.id(),
        HeldShift.Origin.PICK);
  }

  static Duty duty(int day, ShiftType type) {
    String id = type.code() + "@" + day;
    return Duty.of(id, type, MONDAY.plusDays(day), AMSTERDAM, Optional.empty());
  }

  static Timeline timeline(TeamMember member, List<Duty> duties, List<Absence> absences, int days) {
    DateRange judged = new DateRange(MONDAY, MONDAY.plusDays(days));
    return new Timeline(member, AMSTERDAM, judged, duties, absences);
  }

  static CompletionPerson person(TeamMember member, int days, int hours, RosterWish... wishes) {
    return person(timeline(member, List.of(), List.of(), days), List.of(), hours, wishes);
  }

  static CompletionPerson person(
      Timeline timeline, List<HeldShift> picks, int hours, RosterWish... wishes) {
    return new CompletionPerson(
        timeline,
        picks,
        Set.of(),
        Set.of(),
        List.of(wishes),
        new CompletionHours(hours * 54, hours * 60, hours * 66, 0));
  }

  static LocalDate day(int day) {
    return MONDAY.plusDays(day);
  }

  /** A small random round, with work before and after it, absences, picks and wishes. */
  static CompletionProblem random(long seed, int days, int people, Rulebook rules) {
    Random random = new Random(seed);
    List<OpenShift> open = new ArrayList<>();
    ShiftType[] types = {seed % 3 == 0 ? SHORT : EARLY, LATE, NIGHT};
    for (int day = 0; day < days; day++) {
      for (ShiftType type : types) {
        if (random.nextInt(3) > 0) {
          open.add(open(day, type, 2 + random.nextInt(2), 0));
        }
      }
    }
    Agreed agreed = agreed(new Random(-seed));
    List<CompletionPerson> persons = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      HadMore before = new HadMore((seed + i) % 3 == 0, (seed + i) % 4 == 0);
      CompletionPerson person = randomPerson(random, i, days, rules, types).having(before);
      persons.add(person.holding(held(person, days, agreed)));
    }
    CompletionProblem problem =
        new CompletionProblem(
                round(days, rules), persons, open, SearchLimits.ofSteps(200_000_000, seed))
            .keeping(agreed);
    if (random.nextInt(2) == 0) {
      return problem;
    }
    return problem.changingPicksFor(
        new HashSet<>(List.of(open.get(0).id(), open.get(random.nextInt(open.size())).id())));
  }

  private static Agreed agreed(Random random) {
    OptionalInt shifts =
        random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(3)) : OptionalInt.empty();
    OptionalInt minutes =
        random.nextInt(3) == 0
            ? OptionalInt.of(450 * (1 + random.nextInt(3)))
            : OptionalInt.empty();
    Set<UnpopularKind> kinds = EnumSet.of(UnpopularKind.values()[random.nextInt(3)]);
    Set<String> types = random.nextInt(3) == 0 ? Set.of(LATE.code()) : Set.of();
    boolean part = random.nextBoolean();
    boolean number = !part && random.nextBoolean();
    return new Agreed(
        new PickAgreement(shifts, minutes, Optional.empty(), Optional.empty()),
        new UnpopularWork(
            kinds,
            types,
            number ? OptionalInt.of(1 + random.nextInt(2)) : OptionalInt.empty(),
            part ? OptionalInt.of(20 * (1 + random.nextInt(4))) : OptionalInt.empty()));
  }

  /** The work that stands in the days, all of it of the team. */
  private static HeldWork held(CompletionPerson person, int days, Agreed agreed) {
    DateRange all = new DateRange(MONDAY, MONDAY.plusDays(days));
    HeldWork held = HeldWork.NOTHING;
    for (Duty duty : person.timeline().duties()) {
      if (all.contains(duty.day())) {
        boolean unpopular = agreed.unpopular().isOne(duty.id().substring(0, 1), duty);
        held = held.and(new HeldWork(1, duty.workMinutes(), unpopular ? 1 : 0));
      }
    }
    return held;
  }

  private static CompletionPerson randomPerson(
      Random random, int number, int days, Rulebook rules, ShiftType[] types) {
    TeamMember member =
        member(
            "P" + number,
            2 + random.nextInt(2),
            random.nextInt(3) == 0 ? Set.of(DayOfWeek.of(1 + random.nextInt(7))) : Set.of());
    Timeline timeline = timeline(member, List.of(), absences(random, days), days);
    for (int i = 0; i < 5; i++) {
      // Before the days, after them, and sometimes among them.
      int day = i < 3 ? i - 3 : i < 4 ? days : random.nextInt(days);
      Duty duty = duty(day, types[random.nextInt(3)]);
      Timeline more = timeline.with(Change.adding(duty));
      if (random.nextInt(2) == 0 && keeps(rules, more, days)) {
        timeline = more;
      }
    }
    List<HeldShift> picks = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      HeldShift pick = pick(member, random.nextInt(days), types[random.nextInt(3)], 2);
      List<Duty> all = new ArrayList<>(List.of(pick.duty()));
      picks.forEach(other -> all.add(other.duty()));
      Timeline more = timeline.with(new Change(List.of(), all));
      if (random.nextInt(2) == 0 && keeps(rules, more, days)) {
        picks.add(pick);
      }
    }
    List<RosterWish> wishes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      Optional<String> type =
          random.nextBoolean() ? Optional.empty() : Optional.of(types[random.nextInt(3)].code());
      RosterWish.Kind kind = RosterWish.Kind.values()[random.nextInt(3)];
      if (kind != RosterWish.Kind.VETO || random.nextInt(3) == 0) {
        wishes.add(new RosterWish(day(random.nextInt(days)), type, kind, 1 + random.nextInt(3)));
      }
    }
    int hours = 8 * (1 + random.nextInt(3));
    return new CompletionPerson(
        timeline,
        picks,
        Set.of(),
        random.nextInt(4) == 0 ? Set.of(day(random.nextInt(days))) : Set.of(),
        wishes,
        new CompletionHours(hours * 50, hours * 60, hours * 60 + random.nextInt(3) * 480, 0));
  }

  private static List<Absence> absences(Random random, int days) {
    if (random.nextInt(3) > 0) {
      return List.of();
    }
    LocalDate from = day(random.nextInt(days));
    Interval away = new DateRange(from, from.plusDays(1)).in(AMSTERDAM);
    return List.of(Absence.of(away));
  }

  private static boolean keeps(Rulebook rules, Timeline timeline, int days) {
    DateRange around = new DateRange(MONDAY.minusDays(5), MONDAY.plusDays(days + 5));
    return rules.violations(timeline.judging(around)).stream().noneMatch(RuleViolation::blocks);
  }
}
