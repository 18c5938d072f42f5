package org.samenrooster.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.samenrooster.rules.pack.RuleKind;
import org.samenrooster.rules.pack.RuleParameters;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.Qualification;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/** Builds one person's timeline in the words of a roster: "Mon 2 Nov 07:00 to 15:00". */
public final class Roster {

  public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  public static final DateRange YEAR =
      new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));

  private final List<Duty> duties = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private DateRange judged = YEAR;
  private TeamMember member = amy();

  private Roster() {}

  public static Roster empty() {
    return new Roster();
  }

  /** Work between two local times of Amsterdam, such as {@code "2026-11-02T07:00"}. */
  public static Roster working(String start, String end) {
    return empty().and(start, end);
  }

  public static TeamMember amy(HeldFact... facts) {
    Qualification nurse = new Qualification("MBO", "Nurse", new Level(4));
    return new TeamMember(
        "amy",
        "Amy",
        Optional.of(LocalDate.of(1990, 5, 1)),
        List.of(Employment.fixed("e1", 1440, YEAR)),
        List.of(new HeldQualification(nurse, YEAR)),
        Set.of(),
        List.of(facts));
  }

  public Roster and(String start, String end) {
    return and(start, end, 0);
  }

  public Roster and(String start, String end, int breakMinutes) {
    duties.add(duty(start, end, breakMinutes, ShiftKind.CARE));
    return this;
  }

  public Roster and(Duty duty) {
    duties.add(duty);
    return this;
  }

  /** The same times on each of the days from a first day on. */
  public Roster daily(String firstDay, int days, String start, String end) {
    LocalDate first = LocalDate.parse(firstDay);
    for (int i = 0; i < days; i++) {
      LocalDate day = first.plusDays(i);
      LocalDate last = end.compareTo(start) <= 0 ? day.plusDays(1) : day;
      and(day + "T" + start, last + "T" + end);
    }
    return this;
  }

  public Roster absent(String start, String end) {
    absences.add(Absence.of(new Interval(instant(start), instant(end))));
    return this;
  }

  public Roster absentCounting(String start, String end, int minutes) {
    absences.add(new Absence(new Interval(instant(start), instant(end)), OptionalInt.of(minutes)));
    return this;
  }

  public Roster judging(String from, String until) {
    judged = new DateRange(LocalDate.parse(from), LocalDate.parse(until));
    return this;
  }

  public Roster by(TeamMember person) {
    member = person;
    return this;
  }

  public static Duty duty(String start, String end, int breakMinutes, ShiftKind kind) {
    Interval interval = new Interval(instant(start), instant(end));
    return Duty.of(
        start, LocalDate.parse(start.substring(0, 10)), interval, breakMinutes, AMSTERDAM, kind);
  }

  public static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant();
  }

  public Timeline timeline() {
    return new Timeline(member, AMSTERDAM, judged, duties, absences);
  }

  /** When the work starts, on the wall clock, that one kind of rule with these numbers names. */
  public List<String> namedBy(RuleKind kind, Map<String, Integer> numbers) {
    return judgedBy(kind, numbers).stream()
        .map(violation -> violation.at().atZone(AMSTERDAM).toLocalDateTime().toString())
        .toList();
  }

  /** What one kind of rule with these numbers says about the timeline, as a blocking rule. */
  public List<RuleViolation> judgedBy(RuleKind kind, Map<String, Integer> numbers) {
    RuleTerms terms = new RuleTerms("TEST-" + kind, "test art. 1", Severity.BLOCK);
    RosterRule rule = kind.rule(terms, new RuleParameters(numbers));
    List<RuleViolation> violations = new ArrayList<>();
    Timeline timeline = timeline();
    rule.check(timeline, timeline.judgedSpan(), violations::add);
    return violations;
  }
}
