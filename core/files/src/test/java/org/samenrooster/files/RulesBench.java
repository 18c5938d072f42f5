package org.samenrooster.files;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

  private static final ShiftType EARLY = type("E", 7, 15);
  private static final ShiftType LATE = type("L", 15, 23);
  private static final ShiftType NIGHT = type("N", 23, 7);

  private RulesBench() {}

  public static void main(String[] arguments) {
    Rulebook book = Rulebook.of(RulePacks.builtIn().pack("nl-cao-vvt").orElseThrow(), Set.of());
    List<Duty> duties = rotation();
    Timeline year = timeline(duties);
    Change pick = Change.adding(duty("extra", EARLY, MONDAY.plusWeeks(30).plusDays(6)));

    System.out.printf(
        Locale.ROOT,
        "%d shifts in %d weeks, %d rules%n",
        duties.size(),
        WEEKS,
        book.on(MONDAY).rules().size());
    Bench bench = new Bench(15);
    Bench.Task plain = bench.plain("plain pass over the shifts", () -> plainPass(duties));
    bench.against(plain, "full check, 52 weeks", () -> book.violations(timeline(duties)).size());
    bench.against(plain, "one more shift", () -> book.whatIf(year, pick).caused().size());
    bench.against(plain, "one more shift, team of 10", () -> team(10, book, year, pick));
    bench.against(plain, "one more shift, team of 100", () -> team(100, book, year, pick));
    bench.run();
  }

  // Everybody is asked about the same shift, as the list of who could take it does.
  private static long team(int people, Rulebook book, Timeline year, Change pick) {
    long caused = 0;
    for (int person = 0; person < people; person++) {
      caused += book.whatIf(year, pick).caused().size();
    }
    return caused / people;
  }

  static long plainPass(List<Duty> duties) {
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
  static List<Duty> rotation() {
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
}
