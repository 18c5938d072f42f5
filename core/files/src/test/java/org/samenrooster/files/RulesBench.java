package org.samenrooster.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * How fast the rules are: a full check of one person's 52 weeks and the question what one more
 * shift would do, each beside a plain pass over the same shifts, in turns within one run. Started
 * by {@code bin/bench rules}; no test, because machines differ.
 */
final class RulesBench {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
  private static final int WEEKS = 52;
  private static final int ROUNDS = 15;
  private static final long ROUND_NANOS = 150_000_000L;

  private static final ShiftType EARLY = type("E", 7, 15);
  private static final ShiftType LATE = type("L", 15, 23);
  private static final ShiftType NIGHT = type("N", 23, 7);

  private RulesBench() {}

  public static void main(String[] arguments) {
    Rulebook book = Rulebook.of(RulePacks.builtIn().pack("nl-cao-vvt").orElseThrow(), Set.of());
    List<Duty> duties = rotation();
    Timeline year = timeline(duties);
    Change pick = Change.adding(duty("extra", EARLY, MONDAY.plusWeeks(30).plusDays(6)));

    List<Task> tasks =
        List.of(
            new Task("plain pass over the shifts", () -> plainPass(duties)),
            new Task("full check, 52 weeks", () -> book.violations(timeline(duties)).size()),
            new Task("one more shift", () -> book.whatIf(year, pick).caused().size()),
            new Task("one more shift, team of 10", () -> team(10, book, year, pick)),
            new Task("one more shift, team of 100", () -> team(100, book, year, pick)));
    for (int round = 0; round < ROUNDS; round++) {
      tasks.forEach(Task::measure);
    }
    double plain = tasks.get(0).median();
    System.out.printf(
        Locale.ROOT,
        "%d shifts in %d weeks, %d rules%n",
        duties.size(),
        WEEKS,
        book.on(MONDAY).rules().size());
    tasks.forEach(task -> task.print(plain));
  }

  // Everybody is asked about the same shift, as the list of who could take it does.
  private static long team(int people, Rulebook book, Timeline year, Change pick) {
    long caused = 0;
    for (int person = 0; person < people; person++) {
      caused += book.whatIf(year, pick).caused().size();
    }
    return caused / people;
  }

  private static long plainPass(List<Duty> duties) {
    long minutes = 0;
    long shortest = Long.MAX_VALUE;
    long end = Long.MIN_VALUE / 2;
    for (Duty duty : duties) {
      minutes += duty.workMinutes();
      shortest = Math.min(shortest, duty.startMinute() - end);
      end = duty.endMinute();
    }
    return minutes + shortest;
  }

  private static Timeline timeline(List<Duty> duties) {
    DateRange judged = DateRange.ofWeeks(MONDAY, WEEKS);
    TeamMember member =
        new TeamMember(
            "p",
            "P.",
            Optional.of(LocalDate.of(1990, 5, 1)),
            List.of(Employment.fixed("e", 1920, DateRange.startingOn(LocalDate.of(2020, 1, 1)))),
            List.of(),
            Set.of(),
            List.of());
    return new Timeline(member, AMSTERDAM, judged, duties, List.of());
  }

  /** Four weeks that repeat: earlies, lates, three nights, a short week. */
  private static List<Duty> rotation() {
    List<Duty> duties = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      ShiftType type = List.of(EARLY, LATE, NIGHT, EARLY).get(week % 4);
      int shifts = type == NIGHT ? 3 : 4;
      for (int day = 0; day < shifts; day++) {
        LocalDate date = MONDAY.plusWeeks(week).plusDays(day);
        duties.add(duty("s" + duties.size(), type, date));
      }
    }
    return duties;
  }

  private static Duty duty(String id, ShiftType type, LocalDate date) {
    return Duty.of(id, type, date, AMSTERDAM, Optional.empty());
  }

  private static ShiftType type(String code, int from, int until) {
    return ShiftType.care(code, LocalTime.of(from, 0), LocalTime.of(until, 30), 30);
  }

  /** Something that is done again and again for a while, in every round. */
  private static final class Task {

    private final String name;
    private final LongSupplier work;
    private final List<Double> nanosPerRun = new ArrayList<>();
    private long seen;

    Task(String name, LongSupplier work) {
      this.name = name;
      this.work = work;
    }

    void measure() {
      long runs = 0;
      long begun = System.nanoTime();
      long now = begun;
      while (now - begun < ROUND_NANOS) {
        // The results are added up, so that no run can be left out as useless.
        for (int i = 0; i < 20; i++) {
          seen += work.getAsLong();
        }
        runs += 20;
        now = System.nanoTime();
      }
      nanosPerRun.add((now - begun) / (double) runs);
    }

    double median() {
      double[] sorted =
          nanosPerRun.stream().skip(ROUNDS / 3).mapToDouble(Double::doubleValue).sorted().toArray();
      return sorted[sorted.length / 2];
    }

    void print(double plain) {
      System.out.printf(
          Locale.ROOT,
          "%-30s %,14.0f a second   %10.1f × the plain pass   (%d)%n",
          name,
          1e9 / median(),
          median() / plain,
          Long.signum(seen));
    }
  }
}
