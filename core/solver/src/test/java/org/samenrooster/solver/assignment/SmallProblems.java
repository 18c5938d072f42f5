package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.samenrooster.solver.assignment.AssignmentProblem.Aim;
import org.samenrooster.solver.assignment.AssignmentProblem.Cell;
import org.samenrooster.solver.assignment.AssignmentProblem.Demand;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;
import org.samenrooster.solver.assignment.AssignmentProblem.ShiftKind;
import org.samenrooster.solver.assignment.AssignmentProblem.Tally;
import org.samenrooster.solver.assignment.AssignmentProblem.Wish;
import org.samenrooster.solver.assignment.LineJudge.Conflict;

/** Random problems in which every person has a line. */
final class SmallProblems {

  private SmallProblems() {}

  static AssignmentProblem of(long seed, int days, int kindCount, int peopleCount) {
    Random random = new Random(seed);
    List<ShiftKind> kinds = new ArrayList<>();
    for (int kind = 1; kind <= kindCount; kind++) {
      Set<Integer> notNext = new HashSet<>();
      for (int other = 1; other < kind; other++) {
        if (random.nextBoolean()) {
          notNext.add(other);
        }
      }
      kinds.add(new ShiftKind(random.nextInt(4) == 0 ? 600 : 480, notNext));
    }
    List<Person> people = new ArrayList<>();
    while (people.size() < peopleCount) {
      Person person = person(random, people.size(), days, kindCount);
      AssignmentProblem alone = new AssignmentProblem(days, kinds, List.of(person), List.of());
      if (!new PlainJudge(alone).possibleLines(person).isEmpty()) {
        people.add(person);
      }
    }
    List<Demand> demands = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      for (int kind = 1; kind <= kindCount; kind++) {
        if (random.nextInt(5) > 0) {
          demands.add(new Demand(day, kind, random.nextInt(3), 10 + random.nextInt(90), 1));
        }
      }
    }
    return new AssignmentProblem(days, kinds, people, demands);
  }

  /** The same with closed cells, aims at minutes, tallies and rules that only a judge knows. */
  static AssignmentProblem judged(long seed, int days, int kindCount, int peopleCount) {
    Random random = new Random(seed);
    AssignmentProblem plain = of(seed, days, kindCount, peopleCount);
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      conflicts.add(conflict(random, days, kindCount));
    }
    List<Person> people = new ArrayList<>();
    List<Tally> tallies = new ArrayList<>();
    for (Person person : plain.people()) {
      Set<Cell> cells = new HashSet<>();
      for (int i = 0; i < days; i++) {
        cells.add(new Cell(random.nextInt(days), random.nextInt(kindCount + 1)));
      }
      tallies.add(new Tally(people.size(), cells, random.nextInt(3), 5 + random.nextInt(20)));
      Limits own = person.limits();
      people.add(
          new Person(
              person.id(),
              // A day off is always possible, so that every person has a line.
              new Limits(0, own.maxMinutes(), own.maxRun(), own.minRun(), 1, own.maxWeekends()),
              person.mostOfKind(),
              person.daysOff(),
              person.wishes(),
              Set.of(new Cell(random.nextInt(days), 1)),
              List.of(new Aim(480 * (1 + random.nextInt(3)), 3, 2))));
    }
    return new AssignmentProblem(
        days,
        kindsUnlike(plain.kinds()),
        people,
        plain.demands(),
        tallies,
        (person, line) ->
            conflicts.subList(person % 2, conflicts.size()).stream()
                .filter(conflict -> conflict.standsIn(line))
                .toList());
  }

  private static List<ShiftKind> kindsUnlike(List<ShiftKind> kinds) {
    List<ShiftKind> unlike = new ArrayList<>();
    for (ShiftKind kind : kinds) {
      unlike.add(new ShiftKind(kind.minutes(), kind.notOnNextDay(), unlike.size()));
    }
    return unlike;
  }

  // Work on the first and last of some days, and not only days off between them.
  private static Conflict conflict(Random random, int days, int kindCount) {
    int length = 1 + random.nextInt(Math.min(4, days));
    long work = (1L << kindCount + 1) - 2;
    List<Long> cells = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      boolean edge = i == 0 || i == length - 1;
      long some = 1L << 1 + random.nextInt(kindCount);
      cells.add(
          edge ? random.nextBoolean() ? work : some : random.nextBoolean() ? Conflict.ANY : 1);
    }
    return new Conflict(random.nextInt(days - length + 1), cells);
  }

  private static Person person(Random random, int number, int days, int kindCount) {
    int minRun = 1 + random.nextInt(2);
    int fewest = random.nextInt(days / 2 + 1);
    Limits limits =
        new Limits(
            480 * fewest,
            480 * (fewest + 1 + random.nextInt(days)),
            minRun + random.nextInt(3),
            minRun,
            1 + random.nextInt(3),
            random.nextInt(2));
    List<Integer> most = new ArrayList<>();
    for (int kind = 0; kind < kindCount; kind++) {
      most.add(random.nextInt(3) == 0 ? random.nextInt(3) : days);
    }
    Set<Integer> daysOff = random.nextInt(3) == 0 ? Set.of(random.nextInt(days)) : Set.of();
    List<Wish> wishes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      wishes.add(
          new Wish(
              random.nextInt(days),
              1 + random.nextInt(kindCount),
              1 + random.nextInt(3),
              random.nextBoolean()));
    }
    return new Person("P" + number, limits, most, daysOff, wishes);
  }
}
