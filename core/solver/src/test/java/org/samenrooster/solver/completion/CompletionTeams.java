package org.samenrooster.solver.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
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

/**
 * Rounds of the size of real teams: a dozen people and three levels around the clock, or several
 * times that, who picked three fifths of their hours, some months of history, leave and wishes.
 */
final class CompletionTeams {

  private static final int[] LEVELS = {4, 4, 4, 3, 3, 3, 3, 3, 2, 2, 2, 2};
  private static final int[] HOURS = {32, 24, 28, 32, 28, 24, 32, 28, 24, 20, 24, 20};
  private static final double PICKED = 0.6;
  private static final int HISTORY_WEEKS = 17;
  private static final DateRange ALWAYS = DateRange.startingOn(LocalDate.of(2020, 1, 1));

  private final Random random;
  private final Rulebook rules;
  private final int days;
  private final List<OpenShift> open = new ArrayList<>();

  private CompletionTeams(Rulebook rules, int weeks, long seed) {
    this.random = new Random(seed);
    this.rules = rules;
    this.days = 7 * weeks;
  }

  static CompletionProblem round(int people, int weeks, Rulebook rules, SearchLimits limits) {
    return new CompletionTeams(rules, weeks, limits.seed()).round(people, limits);
  }

  private CompletionProblem round(int people, SearchLimits limits) {
    int times = Math.max(1, Math.round(people / 12f));
    for (int day = 0; day < days; day++) {
      add(day, Rounds.EARLY, times, times, day % 7 < 5 ? times : 0);
      add(day, Rounds.LATE, times, times, 0);
      add(day, Rounds.NIGHT, 0, times, 0);
    }
    List<Timeline> timelines = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      timelines.add(timeline(i));
    }
    Map<Integer, List<HeldShift>> picks = new TreeMap<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    order.forEach(i -> picks.put(i, picks(timelines.get(i), HOURS[i % 12])));
    List<CompletionPerson> persons = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      int minutes = HOURS[i % 12] * 60 * days / 7;
      persons.add(
          new CompletionPerson(
              timelines.get(i),
              picks.get(i),
              Set.of(),
              Set.of(),
              wishes(picks.get(i)),
              new CompletionHours(minutes * 9 / 10, minutes, minutes * 11 / 10, 0)));
    }
    return new CompletionProblem(Rounds.round(days, rules), persons, open, limits);
  }

  private void add(int day, ShiftType type, int low, int middle, int high) {
    int[] counts = {0, 0, low, middle, high};
    for (int level = 2; level <= 4; level++) {
      for (int i = 0; i < counts[level]; i++) {
        open.add(Rounds.open(day, type, level, i));
      }
    }
  }

  private Timeline timeline(int number) {
    int level = LEVELS[number % LEVELS.length];
    Qualification qualification = new Qualification("Q" + level, "Q" + level, new Level(level));
    TeamMember member =
        new TeamMember(
            "P" + number,
            "P" + number,
            Optional.of(LocalDate.of(1970 + number % 30, 3, 1)),
            List.of(Employment.fixed("E" + number, HOURS[number % 12] * 60, ALWAYS)),
            List.of(new HeldQualification(qualification, ALWAYS)),
            Set.of(),
            List.of());
    List<Absence> absences = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      LocalDate from = Rounds.day(random.nextInt(days));
      absences.add(Absence.of(new DateRange(from, from.plusDays(3)).in(Rounds.AMSTERDAM)));
    }
    Timeline timeline = Rounds.timeline(member, history(number, level), absences, days);
    return timeline.knownFrom(Rounds.MONDAY.minusWeeks(HISTORY_WEEKS));
  }

  // Three or four days a week, and three nights in the last week of some.
  private List<Duty> history(int number, int level) {
    List<Duty> duties = new ArrayList<>();
    for (int day = -7 * HISTORY_WEEKS; day < 0; day++) {
      boolean nights = level == 3 && number % 3 == 0 && day >= -7;
      if (nights && day >= -3) {
        duties.add(Rounds.duty(day, Rounds.NIGHT));
      } else if (!nights && Math.floorMod(day + number, 7) < 3) {
        duties.add(Rounds.duty(day, number % 2 == 0 ? Rounds.EARLY : Rounds.LATE));
      }
    }
    return duties;
  }

  private List<HeldShift> picks(Timeline before, int hours) {
    List<HeldShift> picks = new ArrayList<>();
    Timeline timeline = before;
    int minutes = 0;
    List<OpenShift> tried = new ArrayList<>(open);
    Collections.shuffle(tried, random);
    for (OpenShift shift : tried) {
      if (minutes > PICKED * hours * 60 * days / 7) {
        break;
      }
      boolean level =
          timeline
              .member()
              .levelOn(shift.day())
              .filter(own -> own.equals(shift.requiredLevel()))
              .isPresent();
      boolean free = timeline.duties().stream().noneMatch(duty -> duty.day().equals(shift.day()));
      if (level && free && random.nextInt(3) > 0) {
        Timeline more = timeline.with(new Change(List.of(), List.of(shift.duty())));
        if (rules.violations(more).stream().noneMatch(RuleViolation::blocks)) {
          timeline = more;
          minutes += shift.duty().workMinutes();
          open.remove(shift);
          picks.add(
              new HeldShift(
                  shift.id(),
                  shift.shiftType(),
                  shift.requiredLevel(),
                  shift.duty(),
                  timeline.member().id(),
                  HeldShift.Origin.PICK));
        }
      }
    }
    return picks;
  }

  private List<RosterWish> wishes(List<HeldShift> picks) {
    List<RosterWish> wishes = new ArrayList<>();
    while (wishes.size() < 4) {
      LocalDate day = Rounds.day(random.nextInt(days));
      if (picks.stream().noneMatch(pick -> pick.day().equals(day))) {
        wishes.add(RosterWish.dayOff(day, 1 + random.nextInt(3)));
      }
    }
    for (int i = 0; i < 2; i++) {
      String type = List.of("E", "L", "N").get(random.nextInt(3));
      wishes.add(
          new RosterWish(
              Rounds.day(random.nextInt(days)),
              Optional.of(type),
              RosterWish.Kind.WANTED,
              1 + random.nextInt(2)));
    }
    wishes.add(
        new RosterWish(
            Rounds.day(random.nextInt(days)), Optional.empty(), RosterWish.Kind.VETO, 0));
    return wishes;
  }
}
