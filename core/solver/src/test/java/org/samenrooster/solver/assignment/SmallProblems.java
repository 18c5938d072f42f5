package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.samenrooster.solver.assignment.AssignmentProblem.Demand;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;
import org.samenrooster.solver.assignment.AssignmentProblem.ShiftKind;
import org.samenrooster.solver.assignment.AssignmentProblem.Wish;

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
