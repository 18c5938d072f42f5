package org.samenrooster.solver.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.samenrooster.solver.assignment.AssignmentProblem.Demand;
import org.samenrooster.solver.assignment.AssignmentProblem.Limits;
import org.samenrooster.solver.assignment.AssignmentProblem.Person;
import org.samenrooster.solver.assignment.AssignmentProblem.ShiftKind;
import org.samenrooster.solver.assignment.AssignmentProblem.Wish;

/**
 * Problems of any size like those of the public benchmark, made around a roster that keeps
 * everything: kinds from early to night in several lengths, many of which few may be worked, tight
 * minutes, half of the weekends, holidays.
 */
final class HiddenRosters {

  private static final int[] LENGTHS = {480, 480, 600, 720};
  private static final int WEEK = 7;
  private static final int LONGEST_RUN = 5;

  private final Random random;
  private final int days;
  private final List<ShiftKind> kinds = new ArrayList<>();

  private HiddenRosters(long seed, int weeks, int kindCount) {
    this.random = new Random(seed);
    this.days = weeks * WEEK;
    int parts = Math.min(4, kindCount);
    for (int kind = 0; kind < kindCount; kind++) {
      int part = kind * parts / kindCount;
      Set<Integer> earlier =
          IntStream.range(0, kind)
              .filter(other -> other * parts / kindCount < part)
              .mapToObj(other -> other + 1)
              .collect(Collectors.toSet());
      int length = kindCount > 8 ? LENGTHS[kind % LENGTHS.length] : 480;
      kinds.add(new ShiftKind(length, earlier));
    }
  }

  static AssignmentProblem of(long seed, int weeks, int peopleCount, int kindCount) {
    return new HiddenRosters(seed, weeks, kindCount).problem(peopleCount);
  }

  private AssignmentProblem problem(int peopleCount) {
    List<Person> people = new ArrayList<>();
    int[][] present = new int[days][kinds.size() + 1];
    for (int person = 0; person < peopleCount; person++) {
      int[] line = line();
      for (int day = 0; day < days; day++) {
        present[day][line[day]]++;
      }
      people.add(person("P" + person, line));
    }
    List<Demand> demands = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      for (int kind = 1; kind <= kinds.size(); kind++) {
        int wanted = Math.max(0, present[day][kind] + random.nextInt(3) - 1);
        demands.add(new Demand(day, kind, wanted, 100, 1));
      }
    }
    return new AssignmentProblem(days, kinds, people, demands);
  }

  /** Runs of two to five days of one part of the day, two or more days off, every other weekend. */
  private int[] line() {
    int[] line = new int[days];
    int offWeekend = random.nextInt(2);
    int holiday = days > 12 * WEEK ? random.nextInt(days - 2 * WEEK) : days;
    int day = random.nextInt(3);
    while (day < days) {
      int run = 2 + random.nextInt(LONGEST_RUN - 1);
      int first = random.nextInt(kinds.size()) + 1;
      int from = day;
      while (day < days && day < from + run && !isFree(day, offWeekend, holiday)) {
        line[day] = first;
        day++;
      }
      if (day - from == 1 && from > 0 && day < days) {
        line[from] = 0;
      }
      day += 2;
      while (day < days && isFree(day, offWeekend, holiday)) {
        day++;
      }
    }
    return line;
  }

  private static boolean isFree(int day, int offWeekend, int holiday) {
    boolean weekend = day % WEEK >= 5 && day / WEEK % 2 == offWeekend;
    return weekend || day >= holiday && day < holiday + 2 * WEEK;
  }

  private Person person(String id, int[] line) {
    int[] counts = new int[kinds.size() + 1];
    int minutes = 0;
    Set<Integer> weekends = new HashSet<>();
    Set<Integer> daysOff = new HashSet<>();
    List<Wish> wishes = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      counts[line[day]]++;
      minutes += line[day] == 0 ? 0 : kinds.get(line[day] - 1).minutes();
      if (line[day] != 0 && day % WEEK >= 5) {
        weekends.add(day / WEEK);
      }
      if (line[day] == 0 && random.nextInt(12) == 0) {
        daysOff.add(day);
      }
      if (random.nextInt(5) == 0) {
        wishes.add(
            new Wish(
                day,
                1 + random.nextInt(kinds.size()),
                1 + random.nextInt(3),
                random.nextInt(3) > 0));
      }
    }
    List<Integer> most = new ArrayList<>();
    for (int kind = 1; kind <= kinds.size(); kind++) {
      boolean few = random.nextInt(3) == 0;
      most.add(few ? counts[kind] : days);
    }
    Limits limits = new Limits(minutes - 480, minutes + 480, LONGEST_RUN, 2, 2, weekends.size());
    return new Person(id, limits, most, daysOff, wishes);
  }

  /** The problem as a file of the benchmark. */
  static String file(AssignmentProblem problem) {
    StringBuilder text = new StringBuilder("SECTION_HORIZON\n" + problem.days() + "\n");
    text.append("SECTION_SHIFTS\n");
    for (int kind = 1; kind <= problem.kinds().size(); kind++) {
      ShiftKind one = problem.kinds().get(kind - 1);
      String after =
          one.notOnNextDay().stream().sorted().map(no -> "k" + no).collect(Collectors.joining("|"));
      text.append("k" + kind + "," + one.minutes() + "," + after + "\n");
    }
    StringBuilder staff = new StringBuilder("SECTION_STAFF\n");
    StringBuilder off = new StringBuilder("SECTION_DAYS_OFF\n");
    StringBuilder wanted = new StringBuilder("SECTION_SHIFT_ON_REQUESTS\n");
    StringBuilder unwanted = new StringBuilder("SECTION_SHIFT_OFF_REQUESTS\n");
    for (Person person : problem.people()) {
      String most =
          IntStream.rangeClosed(1, problem.kinds().size())
              .mapToObj(kind -> "k" + kind + "=" + person.mostOfKind().get(kind - 1))
              .collect(Collectors.joining("|"));
      Limits own = person.limits();
      int[] values = {
        own.maxMinutes(),
        own.minMinutes(),
        own.maxRun(),
        own.minRun(),
        own.minOff(),
        own.maxWeekends()
      };
      String numbers =
          Arrays.stream(values).mapToObj(String::valueOf).collect(Collectors.joining(","));
      staff.append(person.id() + "," + most + "," + numbers + "\n");
      off.append(person.id());
      person.daysOff().stream().sorted().forEach(day -> off.append("," + day));
      off.append("\n");
      for (Wish wish : person.wishes()) {
        (wish.wanted() ? wanted : unwanted)
            .append(
                person.id() + "," + wish.day() + ",k" + wish.kind() + "," + wish.weight() + "\n");
      }
    }
    text.append(staff).append(off).append(wanted).append(unwanted).append("SECTION_COVER\n");
    for (Demand one : problem.demands()) {
      text.append(
          "%d,k%d,%d,%d,%d\n"
              .formatted(one.day(), one.kind(), one.required(), one.under(), one.over()));
    }
    return text.toString();
  }
}
