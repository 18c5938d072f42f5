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
   * A balance that is to be expected.
   *
   * @param mostCarriedMinutes how much of it goes on at most
   */
  public record ExpectedEnd(int balanceMinutes, int mostCarriedMinutes) {}

  /**
   * Adds up forecasts.
   *
   * @param expected one for every person
   */
  public static HoursOutlook of(Collection<ExpectedEnd> expected, SmallGroups hidden) {
    List<YearEnd> ends =
        expected.stream()
            .map(end -> YearEnd.of(end.balanceMinutes(), end.mostCarriedMinutes()))
            .toList();
    List<Integer> shortOf =
        expected.stream().map(end -> Math.max(0, -end.balanceMinutes())).toList();
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
