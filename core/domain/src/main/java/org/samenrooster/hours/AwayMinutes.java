package org.samenrooster.hours;

import java.time.ZoneId;
import java.util.Collection;
import java.util.OptionalInt;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Duty;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * How many minutes of time away count as planned in a run of days, so that who is away is not
 * thought to work too little.
 *
 * @param days the run
 * @param zone of the team
 * @param contractMinutes what the person is to be rostered for in it
 */
public record AwayMinutes(DateRange days, ZoneId zone, int contractMinutes) {

  /**
   * The minutes of absences, besides planned minutes. Where it is said how many minutes an absence
   * counts for they do, as far as its time lies in the run; not where it covers a planned shift,
   * which counts already. Where nobody says, contract hours spread evenly over the run count, and
   * never more than what is wanting of the contract.
   *
   * @param planned the shifts of the person
   * @param plannedMinutes how long they are, as far as they count for hours
   */
  public int of(
      Collection<Absence> absences, Collection<? extends Duty> planned, int plannedMinutes) {
    int counted =
        absences.stream()
            .filter(absence -> absence.countedMinutes().isPresent())
            .filter(absence -> planned.stream().noneMatch(duty -> isOver(absence, duty)))
            .mapToInt(this::counted)
            .sum();
    int evenly =
        absences.stream()
            .filter(absence -> absence.countedMinutes().isEmpty())
            .mapToInt(absence -> share(contractMinutes, absence.interval(), days.in(zone)))
            .sum();
    int wanting = Math.max(0, contractMinutes - plannedMinutes - counted);
    return counted + Math.min(evenly, wanting);
  }

  private static boolean isOver(Absence absence, Duty duty) {
    return absence.interval().overlaps(duty.interval());
  }

  private int counted(Absence absence) {
    OptionalInt minutes = absence.countedMinutes();
    return share(minutes.orElseThrow(), days.in(zone), absence.interval());
  }

  // Minutes that are spread evenly over the whole, as far as they fall on the part; half up.
  private static int share(int minutes, Interval part, Interval whole) {
    long seconds = whole.duration().toSeconds();
    long both = secondsOfBoth(part, whole);
    return seconds == 0
        ? 0
        : Math.toIntExact(Math.floorDiv(2L * minutes * both + seconds, 2 * seconds));
  }

  private static long secondsOfBoth(Interval one, Interval other) {
    long from = Math.max(one.start().getEpochSecond(), other.start().getEpochSecond());
    long until =
        Math.min(one.endExclusive().getEpochSecond(), other.endExclusive().getEpochSecond());
    return Math.max(0, until - from);
  }
}
