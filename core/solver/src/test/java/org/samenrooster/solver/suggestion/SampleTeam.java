package org.samenrooster.solver.suggestion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.hours.extra.AssignableMinutes;
import org.samenrooster.hours.extra.ExtraHoursWish;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.advice.QuickReturns;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.ContractKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * A team for tests, written down as rosters are: who, of which level, and a letter for every day
 * from {@link #MONDAY} on. The period is the two weeks from that day.
 */
public final class SampleTeam {

  public static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  public static final DateRange PERIOD = DateRange.ofWeeks(MONDAY, 2);
  public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final DateRange ALWAYS = DateRange.startingOn(LocalDate.of(2020, 1, 1));
  private static final Map<Character, ShiftType> TYPES =
      Map.of('E', type("E", 7, 15), 'L', type("L", 15, 23), 'N', type("N", 23, 7));

  private final Map<String, TeamMember> members = new LinkedHashMap<>();
  private final Map<String, List<HeldShift>> held = new HashMap<>();
  private final Map<String, List<Absence>> absences = new HashMap<>();
  private final Map<String, List<ExtraHoursWish>> wishes = new HashMap<>();

  private static ShiftType type(String code, int from, int until) {
    return ShiftType.care(code, LocalTime.of(from, 0), LocalTime.of(until, 0), 30);
  }

  /** The law as far as these tests need it: what blocks, what warns, what only advises. */
  public static Rulebook rules() {
    return Rulebook.always(
        new RuleSet(
            List.of(
                rule(
                    RuleKind.MINIMUM_DAILY_REST,
                    Severity.BLOCK,
                    Map.of("restMinutes", 660, "shortRestMinutes", 480)),
                rule(RuleKind.MAXIMUM_SHIFT, Severity.BLOCK, Map.of("workMinutes", 720)),
                rule(RuleKind.ONE_SHIFT_AT_A_TIME, Severity.BLOCK, Map.of()),
                rule(RuleKind.REQUIRED_QUALIFICATION, Severity.BLOCK, Map.of()),
                rule(RuleKind.NOT_WHILE_ABSENT, Severity.BLOCK, Map.of()),
                rule(RuleKind.NOT_DURING_MATERNITY, Severity.BLOCK, Map.of()),
                rule(RuleKind.WITHIN_EMPLOYMENT, Severity.BLOCK, Map.of()),
                rule(RuleKind.FIXED_FREE_DAY, Severity.WARN, Map.of()),
                QuickReturns.none(
                    new RuleTerms("QUICK_RETURN", "advice", Severity.INFO), 24 * 60))));
  }

  private static RosterRule rule(RuleKind kind, Severity severity, Map<String, Integer> numbers) {
    return kind.rule(new RuleTerms(kind.name(), "law", severity), new RuleParameters(numbers));
  }

  /** Somebody with 24 hours a week, and what she holds from the first Monday on. */
  public SampleTeam with(String id, int level, String days) {
    return with(id, level, Employment.fixed(id, 24 * 60, ALWAYS), days);
  }

  /** Somebody with another number of hours a week. */
  public SampleTeam withHours(String id, int weeklyHours, String days) {
    return with(id, 3, Employment.fixed(id, weeklyHours * 60, ALWAYS), days);
  }

  /** Somebody from an agency. */
  public SampleTeam withExternal(String id, String days) {
    return with(id, 3, new Employment(id, ContractKind.AGENCY, 0, 0, 60 * 60, ALWAYS), days);
  }

  private SampleTeam with(String id, int level, Employment contract, String days) {
    members.put(id, member(id, level, contract, Set.of()));
    held.put(id, new ArrayList<>());
    return holding(id, MONDAY, days);
  }

  /** Some more shifts of somebody, a letter for every day from a day on. */
  public SampleTeam holding(String id, LocalDate from, String days) {
    for (int i = 0; i < days.length(); i++) {
      if (days.charAt(i) != '.') {
        held.get(id).add(held(id, days.charAt(i), from.plusDays(i)));
      }
    }
    return this;
  }

  /** Gives somebody a fixed free day. */
  public SampleTeam free(String id, DayOfWeek day) {
    TeamMember before = members.get(id);
    members.put(
        id,
        member(
            id,
            before.levelOn(MONDAY).orElseThrow().value(),
            before.employments().get(0),
            Set.of(day)));
    return this;
  }

  /** Lets somebody be around a birth, on every day. */
  public SampleTeam expecting(String id) {
    TeamMember before = members.get(id);
    members.put(
        id,
        new TeamMember(
            id,
            id,
            Optional.empty(),
            before.employments(),
            before.qualifications(),
            before.fixedFreeDays(),
            List.of(HeldFact.always(PersonFact.MATERNITY))));
    return this;
  }

  /** Makes somebody absent on a day. */
  public SampleTeam absent(String id, LocalDate day) {
    Interval interval = new DateRange(day, day.plusDays(1)).in(AMSTERDAM);
    absences.computeIfAbsent(id, none -> new ArrayList<>()).add(Absence.of(interval));
    return this;
  }

  /** Lets somebody wish for more hours, at any time. */
  public SampleTeam wishing(String id) {
    ExtraHoursWish wish = new ExtraHoursWish(480, Set.of(), Set.of(), ALWAYS);
    wishes.computeIfAbsent(id, none -> new ArrayList<>()).add(wish);
    return this;
  }

  private static TeamMember member(
      String id, int level, Employment contract, Set<DayOfWeek> freeDays) {
    Qualification qualification = new Qualification("Q" + level, "Q", new Level(level));
    return new TeamMember(
        id,
        id,
        Optional.empty(),
        List.of(contract),
        List.of(new HeldQualification(qualification, ALWAYS)),
        freeDays,
        List.of());
  }

  private static HeldShift held(String member, char type, LocalDate day) {
    String id = member + "-" + day + "-" + type;
    Duty duty = duty(id, type, day, 3);
    return new HeldShift(
        id, String.valueOf(type), new Level(3), duty, member, HeldShift.Origin.LEAD);
  }

  private static Duty duty(String id, char type, LocalDate day, int level) {
    return Duty.of(id, TYPES.get(type), day, AMSTERDAM, Optional.of(new Level(level)));
  }

  /** An open shift on a day of the first week, such as E on day 0, of a level. */
  public static OpenShift open(char type, int day, int level) {
    String id = "open";
    Duty duty = duty(id, type, MONDAY.plusDays(day), level);
    return new OpenShift(id, String.valueOf(type), new Level(level), duty);
  }

  /** The shift that somebody holds on a day. */
  public HeldShift shift(String id, int day) {
    return held.get(id).stream()
        .filter(shift -> shift.day().equals(MONDAY.plusDays(day)))
        .findFirst()
        .orElseThrow();
  }

  /** Who is in the team. */
  public TeamMember member(String id) {
    return members.get(id);
  }

  /** Everybody's timeline by id. */
  public Map<String, Timeline> timelines() {
    Map<String, Timeline> timelines = new LinkedHashMap<>();
    candidates().forEach(candidate -> timelines.put(candidate.memberId(), candidate.timeline()));
    return timelines;
  }

  /** What everybody holds. */
  public List<HeldShift> roster() {
    return members.keySet().stream().flatMap(id -> held.get(id).stream()).toList();
  }

  /** Everybody, in the order in which they came. */
  public List<Candidate> candidates() {
    return members.values().stream().map(this::candidate).toList();
  }

  private Candidate candidate(TeamMember member) {
    List<HeldShift> own = held.get(member.id());
    Timeline timeline =
        new Timeline(
            member,
            AMSTERDAM,
            new DateRange(MONDAY.minusWeeks(20), MONDAY.plusWeeks(20)),
            own.stream().map(HeldShift::duty).toList(),
            absences.getOrDefault(member.id(), List.of()));
    Employment contract = member.employments().get(0);
    Optional<CandidateHours> hours =
        Optional.of(contract)
            .filter(known -> known.kind().isEmployment())
            .map(known -> hours(known.weeklyMinutes(), own));
    return new Candidate(timeline, hours, wishes.getOrDefault(member.id(), List.of()));
  }

  private static CandidateHours hours(int weeklyMinutes, List<HeldShift> own) {
    int planned =
        own.stream()
            .filter(shift -> PERIOD.contains(shift.day()))
            .mapToInt(shift -> shift.duty().workMinutes())
            .sum();
    AssignableMinutes assignable = new AssignableMinutes(2 * weeklyMinutes, 0, 0, 0);
    return new CandidateHours(assignable, planned, 2 * 36 * 60);
  }

  /** The question who takes a shift. */
  public SuggestionProblem problem(Shift shift) {
    return new SuggestionProblem(shift, rules(), candidates(), roster());
  }
}
