package org.samenrooster.hours;

import java.util.Collection;
import java.util.List;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * What a member is rostered for in a run of days, against the contract.
 *
 * @param contractMinutes contract hours of these days, in minutes
 * @param plannedMinutes elapsed minutes of the shifts that count for hours, breaks excluded
 */
public record PlannedHours(int contractMinutes, int plannedMinutes) {

  /**
   * The planned hours of a member against the contract {@linkplain #byTheWeek by the week}, where
   * there is no hours agreement.
   */
  public static PlannedHours of(TeamMember member, DateRange days, Collection<Duty> duties) {
    return of(byTheWeek(member.employments(), days), days, duties);
  }

  /**
   * The planned hours against contract hours of the same days; shifts outside them are left out,
   * each belongs to the day on which it starts.
   */
  public static PlannedHours of(int contractMinutes, DateRange days, Collection<Duty> duties) {
    int planned =
        duties.stream()
            .filter(duty -> days.contains(duty.day()) && duty.countsFor().hours())
            .mapToInt(Duty::workMinutes)
            .sum();
    return new PlannedHours(contractMinutes, planned);
  }

  /**
   * Contract hours without an hours agreement: on every employed day a seventh of the week, rounded
   * half up once at the end.
   *
   * @param contracts of one person, no two on the same day
   */
  public static int byTheWeek(List<Employment> contracts, DateRange days) {
    long sevenths =
        days.stream()
            .flatMap(day -> contracts.stream().filter(contract -> contract.dates().contains(day)))
            .mapToLong(Employment::weeklyMinutes)
            .sum();
    return Math.toIntExact(Math.floorDiv(2 * sevenths + 7, 14));
  }

  /** Planned above (positive) or below (negative) the contract. */
  public int differenceMinutes() {
    return plannedMinutes - contractMinutes;
  }
}
