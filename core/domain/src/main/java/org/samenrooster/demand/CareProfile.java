package org.samenrooster.demand;

import java.util.List;
import org.samenrooster.team.Level;

/**
 * How much care a kind of client needs in a week, at no fixed moment of the parts of every day.
 *
 * @param code such as {@code VV5}
 * @param weeklyMinutes care for one client in a week
 * @param level least level of who gives it
 * @param dayParts the shares add up to 100
 */
public record CareProfile(String code, int weeklyMinutes, Level level, List<DayPart> dayParts) {

  /**
   * @throws IllegalArgumentException if the shares do not add up to 100
   */
  public CareProfile {
    dayParts = List.copyOf(dayParts);
    int sum = dayParts.stream().mapToInt(DayPart::share).sum();
    if (sum != 100) {
      throw new IllegalArgumentException(
          "The shares of profile (" + code + ") add up to " + sum + ", not to 100.");
    }
  }

  /**
   * A part of the day with its share of the care.
   *
   * @param share in per cent
   */
  public record DayPart(DayWindow window, int share) {}
}
