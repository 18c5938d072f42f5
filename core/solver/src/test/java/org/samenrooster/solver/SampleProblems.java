package org.samenrooster.solver;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.demand.Presence;
import org.samenrooster.demand.QuarterGrid;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.rules.RosterRule;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.rules.RuleTerms;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.pack.Applicability;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.BaseRosterMode;
import org.samenrooster.team.ContractKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/** Teams and demands for tests and measurements, and the law's rules with their numbers. */
final class SampleProblems {

  static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
  static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  static final ShiftType EARLY = ShiftType.care("E", time(7, 0), time(15, 0), 30);
  static final ShiftType LATE = ShiftType.care("L", time(15, 0), time(23, 0), 30);
  static final ShiftType NIGHT = ShiftType.care("N", time(23, 0), time(7, 0), 0);

  private static final DateRange ALWAYS = DateRange.startingOn(LocalDate.of(2020, 1, 1));

  private SampleProblems() {}

  static LocalTime time(int hour, int minute) {
    return LocalTime.of(hour, minute);
  }

  /** The rules of the law for care, with the numbers of the articles. */
  static RuleSet law() {
    return new RuleSet(
        List.of(
            rule(RuleKind.MINIMUM_DAILY_REST, "restMinutes", 660, "shortRestMinutes", 480),
            rule(
                RuleKind.MINIMUM_WEEKLY_REST,
                "weekRestMinutes",
                2160,
                "fortnightRestMinutes",
                4320,
                "fortnightPartMinutes",
                1920),
            rule(RuleKind.MAXIMUM_SHIFT, "workMinutes", 720),
            rule(RuleKind.MAXIMUM_NIGHT_SHIFT, "workMinutes", 600),
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
            rule(RuleKind.ONE_SHIFT_AT_A_TIME),
            rule(RuleKind.REQUIRED_QUALIFICATION),
            rule(RuleKind.NOT_WHILE_ABSENT),
            rule(RuleKind.WITHIN_EMPLOYMENT),
            noNightsWhereExempt(),
            rule(RuleKind.FIXED_FREE_DAY)));
  }

  private static RosterRule rule(RuleKind kind, Object... parameters) {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      values.put((String) parameters[i], (Integer) parameters[i + 1]);
    }
    return kind.rule(new RuleTerms(kind.name(), "law", Severity.BLOCK), new RuleParameters(values));
  }

  private static RosterRule noNightsWhereExempt() {
    RulePack.Entry entry =
        new RulePack.Entry(
            new RuleTerms("NO_NIGHTS_WHERE_EXEMPT", "law", Severity.BLOCK),
            RuleKind.NO_NIGHT_SHIFTS,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Applicability.where(PersonFact.NO_NIGHTS),
            List.of(new RulePack.Version(ALWAYS, new RuleParameters(Map.of()))));
    return new RulePack("law", List.of(entry)).on(ALWAYS.from()).rules().get(0);
  }

  static TeamMember member(String id, int level, int weeklyHours) {
    return member(id, level, Employment.fixed(id, weeklyHours * 60, ALWAYS), Set.of());
  }

  static TeamMember onCall(String id, int level, int maxWeeklyHours) {
    Employment employment =
        new Employment(id, ContractKind.ON_CALL, 0, 0, maxWeeklyHours * 60, ALWAYS);
    return member(id, level, employment, Set.of());
  }

  static TeamMember member(String id, int level, Employment employment, Set<DayOfWeek> freeDays) {
    Qualification qualification =
        new Qualification("Q" + level, "Level " + level, new Level(level));
    return new TeamMember(
        id,
        id,
        Optional.empty(),
        List.of(employment),
        List.of(new HeldQualification(qualification, ALWAYS)),
        freeDays,
        List.of());
  }

  static TeamMember without(TeamMember member, Set<DayOfWeek> freeDays, Set<PersonFact> facts) {
    return new TeamMember(
        member.id(),
        member.name(),
        member.birthDate(),
        member.employments(),
        member.qualifications(),
        freeDays,
        facts.stream().map(HeldFact::always).toList());
  }

  static Team team(List<TeamMember> members, ShiftType... types) {
    return new Team(
        "team", "Team", AMSTERDAM, "law", BaseRosterMode.FIXED, members, List.of(types), List.of());
  }

  static ShiftDemand.Entry entry(DayOfWeek day, ShiftType type, int level, int count) {
    return new ShiftDemand.Entry(day, type.code(), new Level(level), count);
  }

  /** The same count every day of the week. */
  static List<ShiftDemand.Entry> daily(ShiftType type, int level, int count) {
    return Arrays.stream(DayOfWeek.values()).map(day -> entry(day, type, level, count)).toList();
  }

  static ShiftDemand demand(List<List<ShiftDemand.Entry>> entries) {
    return new ShiftDemand(entries.stream().flatMap(List::stream).toList());
  }

  /** The need that a demand exactly meets. */
  static StaffingNeed needOf(Team team, ShiftDemand demand) {
    Map<Level, int[]> curves = new HashMap<>();
    for (ShiftDemand.Entry entry : demand.entries()) {
      ShiftType type = team.shiftType(entry.shiftType()).orElseThrow();
      Presence presence = new Presence(type, entry.requiredLevel(), entry.day().getValue() - 1);
      int[] curve =
          curves.computeIfAbsent(
              entry.requiredLevel(), level -> new int[QuarterGrid.QUARTERS_OF_A_WEEK]);
      for (int q = presence.firstQuarter(); q < presence.endQuarterExclusive(); q++) {
        curve[QuarterGrid.wrap(q)] += entry.count();
      }
    }
    return StaffingNeed.of(curves);
  }

  static BaseRosterProblem problem(Team team, ShiftDemand demand, int weeks, SearchLimits limits) {
    return BaseRosterProblem.of(
        team,
        law(),
        new BaseRosterProblem.Demand(needOf(team, demand), demand),
        new BaseRosterProblem.Cycle(weeks, MONDAY),
        limits);
  }

  /** Twelve people, three levels, early, late and night. */
  static BaseRosterProblem careHome(int weeks, SearchLimits limits) {
    List<TeamMember> members =
        List.of(
            member("Anna", 4, 32),
            member("Bram", 4, 24),
            member("Carla", 4, 28),
            member("Daan", 3, 32),
            member("Esra", 3, 28),
            member("Fleur", 3, 24),
            without(member("Gijs", 3, 32), Set.of(), Set.of(PersonFact.NO_NIGHTS)),
            member("Hanna", 3, 28),
            member("Ilse", 2, 24),
            without(member("Joris", 2, 20), Set.of(DayOfWeek.WEDNESDAY), Set.of()),
            member("Kim", 2, 24),
            member("Lars", 2, 20));
    Team team = team(members, EARLY, LATE, NIGHT);
    ShiftDemand demand =
        demand(
            List.of(
                daily(EARLY, 2, 1),
                daily(EARLY, 3, 1),
                daily(LATE, 2, 1),
                daily(LATE, 3, 1),
                daily(NIGHT, 3, 1),
                List.of(
                    entry(DayOfWeek.MONDAY, EARLY, 4, 1),
                    entry(DayOfWeek.TUESDAY, EARLY, 4, 1),
                    entry(DayOfWeek.WEDNESDAY, EARLY, 4, 1),
                    entry(DayOfWeek.THURSDAY, EARLY, 4, 1),
                    entry(DayOfWeek.FRIDAY, EARLY, 4, 1))));
    return problem(team, demand, weeks, limits);
  }

  /**
   * A care home with short mornings, where contracts leave a little work to somebody on call, so
   * that neither people nor work are scarce.
   */
  static BaseRosterProblem careHomeWithShortMornings(int weeks, SearchLimits limits) {
    ShiftType shortMorning = ShiftType.care("S", time(7, 0), time(11, 0), 0);
    List<TeamMember> members = new ArrayList<>(careHome(weeks, limits).team().members());
    members.add(onCall("Mies", 2, 24));
    Team team = team(members, EARLY, LATE, NIGHT, shortMorning);
    ShiftDemand demand =
        demand(
            List.of(
                daily(shortMorning, 2, 2),
                daily(EARLY, 2, 1),
                daily(EARLY, 3, 1),
                daily(LATE, 2, 1),
                daily(LATE, 3, 1),
                daily(NIGHT, 3, 1)));
    return problem(team, demand, weeks, limits);
  }

  /** Sixty people, two levels, six shift types around the clock. */
  static BaseRosterProblem emergencyDepartment(int weeks, SearchLimits limits) {
    ShiftType[] types = {
      ShiftType.care("D", time(7, 30), time(16, 0), 30),
      ShiftType.care("M", time(10, 0), time(18, 30), 30),
      ShiftType.care("T", time(12, 0), time(20, 30), 30),
      ShiftType.care("A", time(15, 30), time(0, 0), 30),
      ShiftType.care("B", time(17, 0), time(1, 30), 30),
      ShiftType.care("N", time(23, 30), time(8, 0), 30)
    };
    List<TeamMember> members = new ArrayList<>();
    int[] hours = {36, 32, 24, 28, 20, 32, 24, 28, 36, 24};
    for (int i = 0; i < 60; i++) {
      TeamMember member = member("P" + i, i % 6 == 5 ? 3 : 4, hours[i % hours.length]);
      Set<DayOfWeek> freeDays = i % 9 == 4 ? Set.of(DayOfWeek.of(i % 5 + 1)) : Set.of();
      Set<PersonFact> facts = i % 11 == 7 ? Set.of(PersonFact.NO_NIGHTS) : Set.of();
      members.add(without(member, freeDays, facts));
    }
    Team team = team(members, types);
    ShiftDemand demand =
        demand(
            List.of(
                daily(types[0], 4, 6),
                daily(types[0], 3, 2),
                daily(types[1], 4, 3),
                daily(types[2], 4, 3),
                daily(types[3], 4, 6),
                daily(types[3], 3, 2),
                daily(types[4], 4, 2),
                daily(types[5], 4, 6)));
    return problem(team, demand, weeks, limits);
  }
}
