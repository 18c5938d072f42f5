package org.samenrooster.agreement;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.samenrooster.team.Level;

/**
 * How many people may have leave on the same day.
 *
 * @param people of the whole team; empty where there is no limit
 * @param peopleByLevel of those who work at a level; a level without one has no limit of its own
 */
public record LeaveQuota(OptionalInt people, Map<Level, Integer> peopleByLevel) {

  /**
   * @throws IllegalArgumentException if a number is negative
   */
  public LeaveQuota {
    peopleByLevel = Collections.unmodifiableMap(new TreeMap<>(peopleByLevel));
    people.ifPresent(most -> Numbers.requireFrom(0, "number of people away", most));
    peopleByLevel
        .values()
        .forEach(most -> Numbers.requireFrom(0, "number of people of a level away", most));
  }
}
