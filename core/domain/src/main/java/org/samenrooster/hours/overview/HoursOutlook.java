package org.samenrooster.hours.overview;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samenrooster.hours.YearEnd;

/**
 * What the forecasts of many people come to at the end of the year. A sum is empty where it would
 * tell about too few people.
 *
 * @param shortMinutes contract hours for which there will have been no work
 * @param lostMinutes what of them does not go on to the next year
 * @param paidMinutes hours too many that do not go on, and are paid
 */
public record HoursOutlook(
    Optional<Integer> shortMinutes, Optional<Integer> lostMinutes, Optional<Integer> paidMinutes) {

  /**
   * Adds up forecasts.
   *
   * @param balances that are to be expected, one for every account
   * @param mostCarriedMinutes how much of a balance goes on at most
   */
  public static HoursOutlook of(
      Collection<Integer> balances, int mostCarriedMinutes, SmallGroups hidden) {
    List<YearEnd> ends =
        balances.stream().map(balance -> YearEnd.of(balance, mostCarriedMinutes)).toList();
    List<Integer> shortOf = balances.stream().map(balance -> Math.max(0, -balance)).toList();
    List<Integer> lost = ends.stream().map(end -> -end.lapsedMinutes()).toList();
    return new HoursOutlook(
        hidden.sum(shortOf),
        // Who is short without losing anything could be found by subtracting.
        hidden.hides(people(shortOf) - people(lost)) ? Optional.empty() : hidden.sum(lost),
        hidden.sum(ends.stream().map(YearEnd::paidMinutes).toList()));
  }

  private static long people(List<Integer> minutes) {
    return minutes.stream().filter(own -> own != 0).count();
  }
}
