package org.samenrooster.solver.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.team.Level;

/**
 * One person among the places: what stands, which places the rules leave to her by themselves, and
 * what they say of a whole line. Safe for several threads.
 */
final class PersonContext {

  /** Why a place is closed to a person whatever else she works. */
  enum Closed {
    OPEN,
    NO_PLACE,
    LEVEL,
    PINNED_FREE,
    VETO,
    RULE
  }

  private record Known(String rule, Severity severity, Instant at) {}

  private final Places places;
  private final Rulebook rules;
  private final CompletionPerson person;
  private final MendableRules mendable;
  private final Freedom freedom;
  private final Timeline base;
  private final Set<Known> before;
  private final Closed[] closed;
  private final int[] warnings;
  private final int[] pickOn;
  private final AgreedLine agreed;

  PersonContext(
      CompletionProblem problem, CompletionPerson person, Places places, MendableRules mendable) {
    this.places = places;
    this.rules = problem.rules();
    this.person = person;
    this.mendable = mendable;
    this.freedom = problem.freedom();
    this.base = Standing.timeline(problem, person);
    this.before = new HashSet<>();
    rules.violations(base).forEach(one -> before.add(keyOf(one)));
    this.closed = new Closed[places.days() * places.symbols()];
    this.warnings = new int[closed.length];
    for (int day = 0; day < places.days(); day++) {
      closed[places.place(day, Places.OFF)] = Closed.OPEN;
      Map<Integer, List<RuleViolation>> asked = new HashMap<>();
      for (int kind = 1; kind < places.symbols(); kind++) {
        closed[places.place(day, kind)] = ask(day, kind, asked);
      }
    }
    this.pickOn = new int[places.days()];
    for (HeldShift pick : Standing.changing(problem, person)) {
      int kind = places.kindOf(pick);
      int day = places.dayOf(pick.day());
      pickOn[day] = kind;
      closed[places.place(day, kind)] = Closed.OPEN;
    }
    this.agreed = new AgreedLine(problem, places, person, hours().target() - plannedBefore());
  }

  private static Known keyOf(RuleViolation violation) {
    return new Known(violation.terms().id(), violation.severity(), violation.at());
  }

  private Closed ask(int day, int kind, Map<Integer, List<RuleViolation>> asked) {
    Duty duty = places.duty(day, kind);
    if (duty == null) {
      return Closed.NO_PLACE;
    }
    if (!hasLevel(day, kind)) {
      return Closed.LEVEL;
    }
    List<RuleViolation> alone =
        asked.computeIfAbsent(places.alike(kind), unknown -> causedBy(List.of(duty)));
    if (overlapsStanding(duty) || alone.stream().anyMatch(this::closes)) {
      return Closed.RULE;
    }
    warnings[places.place(day, kind)] =
        (int) alone.stream().filter(violation -> !freedom.forbids(violation)).count();
    if (person.pinnedFree().contains(places.date(day))) {
      return Closed.PINNED_FREE;
    }
    return vetoes(day, kind) ? Closed.VETO : Closed.OPEN;
  }

  private boolean closes(RuleViolation violation) {
    return freedom.forbids(violation) && !mendable.contains(violation);
  }

  /** The rule that closes a place by itself; empty where it is the standing work of that time. */
  Optional<RuleViolation> closing(Duty duty) {
    return causedBy(List.of(duty)).stream().filter(this::closes).findFirst();
  }

  private boolean vetoes(int day, int kind) {
    return person.vetoes(places.date(day), places.kind(kind).shape().shiftType());
  }

  /** Whether the person works beside a coach on a day, so that nobody counts on her. */
  boolean hasCoachOn(int day) {
    return base.member().coachOn(places.date(day)).isPresent();
  }

  /** Whether the person is of the level on that day, and counts. */
  boolean hasLevel(int day, int kind) {
    if (hasCoachOn(day)) {
      return false;
    }
    Optional<Level> level = base.member().levelOn(places.date(day));
    return level.filter(own -> own.compareTo(places.kind(kind).level()) >= 0).isPresent();
  }

  private boolean overlapsStanding(Duty duty) {
    return base.duties().stream()
        .anyMatch(
            other ->
                other.startMinute() < duty.endMinute() && duty.startMinute() < other.endMinute());
  }

  /** What rules say of more work, beyond what they say without it. */
  List<RuleViolation> causedBy(List<Duty> more) {
    return rules.violations(base.with(new Change(List.of(), more))).stream()
        .filter(violation -> !before.contains(keyOf(violation)))
        .toList();
  }

  /** What blocks a line. */
  List<RuleViolation> blocking(byte[] line) {
    return causedBy(duties(line)).stream().filter(freedom::forbids).toList();
  }

  /** Whether a violation keeps a shift from being given, and was not there before any was. */
  boolean isNewAndForbidden(RuleViolation violation) {
    return freedom.forbids(violation) && !before.contains(keyOf(violation));
  }

  /** The work of a line. */
  List<Duty> duties(byte[] line) {
    List<Duty> duties = new ArrayList<>();
    for (int day = 0; day < line.length; day++) {
      Duty duty = line[day] == Places.OFF ? null : places.duty(day, line[day]);
      if (duty != null) {
        duties.add(duty);
      }
    }
    return duties;
  }

  Closed closed(int day, int kind) {
    return closed[places.place(day, kind)];
  }

  boolean isOpen(int day, int kind) {
    return closed(day, kind) == Closed.OPEN;
  }

  /** An open kind of a day among those that are alike, or the day off. */
  int openOf(int day, int group) {
    for (int kind = 1; kind < places.symbols(); kind++) {
      if (places.alike(kind) == group && isOpen(day, kind)) {
        return kind;
      }
    }
    return Places.OFF;
  }

  /** How many warnings a place causes by itself. */
  int warnings(int day, int kind) {
    return warnings[places.place(day, kind)];
  }

  /** The kind that the person picked on a day, where that may change; otherwise the day off. */
  int pickOn(int day) {
    return pickOn[day];
  }

  CompletionPerson person() {
    return person;
  }

  Timeline base() {
    return base;
  }

  /** Whether work stands on a day. */
  boolean worksOn(LocalDate day) {
    return base.duties().stream().anyMatch(duty -> duty.day().equals(day));
  }

  /** The work that stands on a day of the period. */
  List<Duty> standing() {
    return base.duties().stream()
        .filter(
            duty -> {
              int day = places.dayOf(duty.day());
              return day >= 0 && day < places.days();
            })
        .toList();
  }

  /**
   * What the person is to be rostered for by what is given out: of the days with a coach nothing,
   * so that they are left for following her.
   */
  CompletionHours hours() {
    CompletionHours hours = person.hours();
    int alone = (int) IntStream.range(0, places.days()).filter(day -> !hasCoachOn(day)).count();
    if (alone == places.days()) {
      return hours;
    }
    int aim = Math.max(plannedBefore(), hours.target() * alone / places.days());
    return new CompletionHours(
        Math.min(hours.low(), aim),
        aim,
        Math.max(hours.most(), aim),
        hours.away(),
        hours.elsewhere());
  }

  /** Minutes that are planned already, absences included, without work for others. */
  int plannedBefore() {
    return person.hours().away()
        - person.hours().elsewhere()
        + standing().stream()
            .filter(duty -> duty.countsFor().hours())
            .mapToInt(Duty::workMinutes)
            .sum();
  }

  /** How many more minutes may be assigned; never less than the own picks, which stand. */
  int room() {
    int picked = 0;
    for (int kind : pickOn) {
      picked += kind == Places.OFF ? 0 : places.minutes(kind);
    }
    return Math.max(picked, person.hours().most() - plannedBefore());
  }

  /** What the agreements of the team leave to the person. */
  AgreedLine agreed() {
    return agreed;
  }

  /** Whether there is room for a line in the hours and by the agreements. */
  boolean hasRoomFor(byte[] line) {
    return minutes(line) <= room() && agreed.allows(line);
  }

  /** Minutes of a line. */
  int minutes(byte[] line) {
    int sum = 0;
    for (byte kind : line) {
      sum += kind == Places.OFF ? 0 : places.minutes(kind);
    }
    return sum;
  }
}
