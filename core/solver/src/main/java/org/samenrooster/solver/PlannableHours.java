package org.samenrooster.solver;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The most minutes that may be planned for members, by contract or by what lines aim at. Shared by
 * all threads; immutable.
 */
final class PlannableHours {

  private final SearchModel model;
  private final int halfShiftMinutes;
  private final int[] most;

  PlannableHours(SearchModel model) {
    this.model = model;
    this.halfShiftMinutes = (int) paid().filter(minutes -> minutes > 0).average().orElse(0) / 2;
    this.most = IntStream.range(0, model.members()).map(this::mostOf).toArray();
  }

  private IntStream paid() {
    return IntStream.rangeClosed(1, model.types()).map(model::paidMinutes);
  }

  private int mostOf(int member) {
    Contract contract = model.contract(member);
    int promised = contract.promisedMinutes();
    int tolerance = promised == 0 ? 0 : halfShiftMinutes;
    return ofWholeShifts(contract.flexible() ? contract.mostMinutes() : promised + tolerance);
  }

  /** The most minutes up to a limit that whole shifts can add up to. */
  private int ofWholeShifts(int limit) {
    BitSet sums = new BitSet(limit + 1);
    sums.set(0);
    int[] paid = paid().toArray();
    for (int sum = 0; sum <= limit; sum++) {
      for (int type = 0; type < paid.length && sums.get(sum); type++) {
        if (sum + paid[type] <= limit) {
          sums.set(sum + paid[type]);
        }
      }
    }
    return sums.length() - 1;
  }

  /** Half of a usual shift: so far hours may be off without anybody minding. */
  int halfShiftMinutes() {
    return halfShiftMinutes;
  }

  /** The most minutes that may be planned for a member over the cycle. */
  int most(int member) {
    return most[member];
  }

  /** The most minutes that may be planned for a member in a week of the cycle. */
  int mostOfWeek(int member, int week) {
    return model.contract(member).most()[week];
  }
}
