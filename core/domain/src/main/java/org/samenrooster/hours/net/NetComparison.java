package org.samenrooster.hours.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Several numbers of minutes a week next to each other.
 *
 * @param effects in the order in which they were asked for
 * @param marks where the household loses something between the lowest and the highest income, in
 *     order of income
 */
public record NetComparison(List<NetEffect> effects, List<NetMark> marks) {

  public NetComparison {
    effects = List.copyOf(effects);
    marks = List.copyOf(marks);
  }

  /** From each number of minutes to the next larger one, in order of minutes. */
  public List<NetStep> steps() {
    List<NetEffect> sorted =
        effects.stream().sorted(Comparator.comparingInt(NetEffect::weeklyMinutes)).toList();
    List<NetStep> steps = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      // The same minutes may be asked for twice.
      if (sorted.get(i - 1).weeklyMinutes() < sorted.get(i).weeklyMinutes()) {
        steps.add(new NetStep(sorted.get(i - 1), sorted.get(i)));
      }
    }
    return steps;
  }

  /** Every two neighbouring numbers of minutes of which the larger brings less in total. */
  public List<NetFall> falls() {
    return steps().stream()
        .filter(step -> step.yearlyTotal().signum() < 0)
        .map(
            step ->
                new NetFall(
                    step.less().weeklyMinutes(),
                    step.more().weeklyMinutes(),
                    step.yearlyTotal().negate(),
                    between(step.less(), step.more())))
        .toList();
  }

  private List<NetMark> between(NetEffect less, NetEffect more) {
    return NetMarks.between(less.taxable(), more.taxable(), marks);
  }
}
