package org.samenrooster.hours.net;

import java.math.BigDecimal;
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

  /** Every two neighbouring numbers of minutes of which the larger brings less in total. */
  public List<NetFall> falls() {
    List<NetEffect> sorted =
        effects.stream().sorted(Comparator.comparingInt(NetEffect::weeklyMinutes)).toList();
    List<NetFall> falls = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      NetEffect less = sorted.get(i - 1);
      NetEffect more = sorted.get(i);
      BigDecimal loss = less.total().subtract(more.total());
      if (loss.signum() > 0) {
        falls.add(
            new NetFall(less.weeklyMinutes(), more.weeklyMinutes(), loss, between(less, more)));
      }
    }
    return falls;
  }

  private List<NetMark> between(NetEffect less, NetEffect more) {
    return NetMarks.between(less.taxable(), more.taxable(), marks);
  }
}
