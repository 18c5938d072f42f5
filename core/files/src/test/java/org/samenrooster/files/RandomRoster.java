package org.samenrooster.files;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.team.Employment;
import org.samenrooster.team.HeldFact;
import org.samenrooster.team.PersonFact;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * One person's work as chance makes it, denser and wilder than any real roster, and a change of it.
 * The same seed gives the same roster.
 *
 * @param timeline the person's work, judged in a part of it
 * @param change work that comes, goes, or moves
 */
record RandomRoster(Timeline timeline, Change change) {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final ShiftKind[] KINDS = ShiftKind.values();
  private static final PersonFact[] FACTS = PersonFact.values();

  static RandomRoster of(long seed, int weeks) {
    return new Dice(new SplittableRandom(seed), weeks).roster();
  }

  /** The weeks begin some time before a clock change in spring or autumn of 2026. */
  private record Dice(SplittableRandom random, int weeks) {

    RandomRoster roster() {
      LocalDate first =
          LocalDate.of(2026, random.nextBoolean() ? 3 : 10, 1).minusDays(random.nextInt(28));
      List<Duty> duties = duties(first);
      int judgedFrom = random.nextInt(weeks * 7 / 2);
      DateRange judged =
          new DateRange(
              first.plusDays(judgedFrom), first.plusDays(weeks * 7L - random.nextInt(weeks * 3)));
      Timeline timeline = new Timeline(person(first), AMSTERDAM, judged, duties, absences(first));
      return new RandomRoster(timeline, change(first, duties));
    }

    private List<Duty> duties(LocalDate first) {
      double density = 0.3 + random.nextDouble() * 0.7;
      List<Duty> duties = new ArrayList<>();
      for (int day = 0; day < weeks * 7; day++) {
        while (random.nextDouble() < density) {
          Duty duty = duty(first.plusDays(day), "s" + duties.size());
          boolean free =
              duties.isEmpty()
                  || duties.get(duties.size() - 1).endMinute() <= duty.startMinute()
                  || random.nextInt(40) == 0;
          if (free) {
            duties.add(duty);
          }
          density *= 0.999;
          if (random.nextInt(3) > 0) {
            break;
          }
        }
      }
      return duties;
    }

    private Duty duty(LocalDate day, String id) {
      int length = 2 + random.nextInt(random.nextInt(10) == 0 ? 14 : 9);
      int startMinute = random.nextInt(96) * 15;
      var start = day.atTime(startMinute / 60, startMinute % 60).atZone(AMSTERDAM).toInstant();
      var interval = new Interval(start, start.plusSeconds(length * 3600L));
      ShiftKind kind =
          random.nextInt(8) == 0 ? KINDS[random.nextInt(KINDS.length)] : ShiftKind.CARE;
      int breakMinutes = length > 4 && kind == ShiftKind.CARE ? 15 * random.nextInt(4) : 0;
      return Duty.of(id, day, interval, breakMinutes, AMSTERDAM, kind);
    }

    private TeamMember person(LocalDate first) {
      Optional<LocalDate> birth =
          random.nextInt(4) == 0
              ? Optional.of(first.plusDays(10).minusYears(18))
              : Optional.of(first.minusYears(16 + random.nextInt(50)));
      List<HeldFact> facts =
          random.nextInt(3) == 0
              ? List.of(
                  new HeldFact(
                      FACTS[random.nextInt(FACTS.length)],
                      DateRange.startingOn(first.plusDays(random.nextInt(20)))))
              : List.of();
      var contract = Employment.fixed("e", 60 * random.nextInt(37), DateRange.startingOn(first));
      return new TeamMember("p", "P.", birth, List.of(contract), List.of(), Set.of(), facts);
    }

    private List<Absence> absences(LocalDate first) {
      if (random.nextInt(4) > 0) {
        return List.of();
      }
      LocalDate day = first.plusDays(random.nextInt(weeks * 7));
      return List.of(
          Absence.of(new DateRange(day, day.plusDays(1 + random.nextInt(10))).in(AMSTERDAM)));
    }

    private Change change(LocalDate first, List<Duty> duties) {
      Duty added = duty(first.plusDays(random.nextInt(weeks * 7)), "new");
      if (duties.isEmpty() || random.nextInt(3) == 0) {
        return Change.adding(added);
      }
      Duty removed = duties.get(random.nextInt(duties.size()));
      return random.nextBoolean()
          ? Change.removing(removed)
          : new Change(List.of(removed), List.of(added));
    }
  }
}
