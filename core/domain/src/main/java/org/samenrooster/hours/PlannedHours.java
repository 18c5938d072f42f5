package org.samenrooster.hours;

import java.time.LocalDate;
import java.util.Collection;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * What a member is rostered for in a run of days, against the contract.
 *
 * @param contractMinutes contract hours pro rata of the employed days, in minutes, rounded half up
 *     once at the end
 * @param plannedMinutes elapsed minutes of the shifts that count for hours, breaks excluded
 */
public record PlannedHours(int contractMinutes, int plannedMinutes) {

  /**
   * The planned hours of a member; shifts outside the days are left out, each belongs to the day on
   * which it starts.
   */
  public static PlannedHours of(TeamMember member, DateRange days, Collection<Duty> duties) {
    int planned =
        duties.stream()
            .filter(duty -> days.contains(duty.day()) && duty.countsFor().hours())
            .mapToInt(Duty::workMinutes)
            .sum();
    return new PlannedHours(contractMinutes(member, days), planned);
  }

  private static int contractMinutes(TeamMember member, DateRange days) {
    long sevenths = 0;
    for (LocalDate day = days.from(); day.isBefore(days.until()); day = day.plusDays(1)) {
      sevenths += member.employmentOn(day).map(Employment::weeklyMinutes).orElse(0);
    }
    return Math.toIntExact(Math.floorDiv(2 * sevenths + 7, 14));
  }

  /** Planned above (positive) or below (negative) the contract. */
  public int differenceMinutes() {
    return plannedMinutes - contractMinutes;
  }
}
