package org.samenrooster.hours.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How balances or forecasts of many people are spread.
 *
 * @param groups from the lowest on; steps without anybody between two groups are left out. Empty
 *     where there are too few people to show
 */
public record HoursDistribution(List<Group> groups) {

  /**
   * People whose minutes lie in the same steps.
   *
   * @param fromMinutes the least they have
   * @param untilMinutes less than this
   */
  public record Group(int fromMinutes, int untilMinutes, int people) {

    private Group and(Group next) {
      return new Group(fromMinutes, next.untilMinutes, people + next.people);
    }
  }

  public HoursDistribution {
    groups = List.copyOf(groups);
  }

  /**
   * Puts everybody in a step, and merges steps with too few people.
   *
   * @param minutes a number for every person
   * @param stepMinutes how wide a step is; one begins at zero. The same for every picture of the
   *     same people, because two could be subtracted
   * @throws IllegalArgumentException if a step holds no minute
   */
  public static HoursDistribution of(
      Collection<Integer> minutes, int stepMinutes, SmallGroups hidden) {
    if (stepMinutes < 1) {
      throw new IllegalArgumentException(
          "A step must hold a minute or more, not (" + stepMinutes + ").");
    }
    Map<Integer, Integer> people =
        minutes.stream()
            .collect(
                Collectors.toMap(
                    own -> Math.floorDiv(own, stepMinutes), own -> 1, Integer::sum, TreeMap::new));
    List<Group> steps =
        people.entrySet().stream()
            .map(
                step ->
                    new Group(
                        step.getKey() * stepMinutes,
                        (step.getKey() + 1) * stepMinutes,
                        step.getValue()))
            .toList();
    return new HoursDistribution(hidden.shown(steps, Group::people, Group::and));
  }

  /** How many people are shown. */
  public int people() {
    return groups.stream().mapToInt(Group::people).sum();
  }
}
