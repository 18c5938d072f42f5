package org.samenrooster.solver;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;

/**
 * The shifts of one week under design, with their cost against the need as they change. A shift is
 * one number that holds its type, day and rank. Mutable; belongs to one thread.
 */
final class DesignWeek {

  /** No shift. */
  static final int NOTHING = -1;

  /** Opening a further type is worth about this many quarters of surplus. */
  private static final int QUARTERS_A_TYPE_IS_WORTH = 16;

  /** Of two designs that cover alike, the one with fewer shifts and lower levels. */
  private static final int PRICE_OF_A_SHIFT = 3;

  private static final int PRICE_OF_A_RANK = 2;

  private final List<ShiftType> types;
  private final List<Level> levels;
  private final int[] length;
  private final int[][] first;
  private final int[][] count;
  private final RankedBalance balance;
  private final int[] shiftsOfType;
  private final int[] paid;
  private final int priceOfType;
  private final int mostPaid;

  private int[] shifts = new int[64];
  private int size;
  private int paidMinutes;
  private long cost;
  private int[] best = new int[0];
  private long bestCost;

  DesignWeek(ShiftDesignRequest request, List<ShiftType> types) {
    this.types = types;
    this.levels = ShiftDesign.levelsOf(request.need());
    this.shiftsOfType = new int[types.size()];
    this.paid = types.stream().mapToInt(ShiftType::workMinutes).toArray();
    boolean choosesTypes = request.maxTypes() < types.size();
    this.priceOfType = choosesTypes ? QUARTERS_A_TYPE_IS_WORTH * request.weights().surplus() : 0;
    this.mostPaid = request.paidMinutes().orElse(Integer.MAX_VALUE);
    WeekStretches week = new WeekStretches(request.need(), levels, types);
    this.length = new int[week.count()];
    int[] wanted = new int[week.count() * Math.max(1, ranks())];
    for (int i = 0; i < length.length; i++) {
      length[i] = week.length(i);
      for (int rank = 0; rank < ranks(); rank++) {
        wanted[i * ranks() + rank] = week.wanted(i, rank);
      }
    }
    this.balance =
        new RankedBalance(
            Math.max(1, ranks()),
            wanted,
            request.weights().shortage(),
            request.weights().surplus());
    this.first = new int[types.size()][7];
    this.count = new int[types.size()][7];
    for (int type = 0; type < types.size(); type++) {
      for (int day = 0; day < 7; day++) {
        first[type][day] = week.first(types.get(type), day) % week.count();
        count[type][day] = week.span(types.get(type), day);
      }
    }
  }

  int ranks() {
    return levels.size();
  }

  Level level(int rank) {
    return levels.get(rank);
  }

  int shifts() {
    return size;
  }

  int shift(int type, int day, int rank) {
    return (type * 7 + day) * ranks() + rank;
  }

  int shiftAt(int index) {
    return shifts[index];
  }

  int type(int shift) {
    return shift / ranks() / 7;
  }

  int day(int shift) {
    return shift / ranks() % 7;
  }

  int rank(int shift) {
    return shift % ranks();
  }

  int shiftsOf(int type) {
    return shiftsOfType[type];
  }

  int[] usedTypes() {
    return IntStream.range(0, types.size()).filter(type -> shiftsOfType[type] > 0).toArray();
  }

  int count(int type, int day, int rank) {
    int wanted = shift(type, day, rank);
    return (int) Arrays.stream(shifts, 0, size).filter(shift -> shift == wanted).count();
  }

  /**
   * Puts one shift in the place of another, if that costs at most so much more.
   *
   * @param index the shift that goes, or {@link #NOTHING}
   * @param added the shift that comes, or {@link #NOTHING}
   */
  void tryReplace(int index, int added, double mostDelta) {
    int removed = index == NOTHING ? NOTHING : shifts[index];
    int morePaid = paidOf(added) - paidOf(removed);
    if (removed == added || morePaid > 0 && paidMinutes + morePaid > mostPaid) {
      return;
    }
    int delta = change(removed, -1) + change(added, 1);
    if (delta > mostDelta) {
      change(added, -1);
      change(removed, 1);
      return;
    }
    keep(index, added);
    paidMinutes += morePaid;
    cost += delta;
    if (cost < bestCost) {
      rememberAsBest();
    }
  }

  private int paidOf(int shift) {
    return shift == NOTHING ? 0 : paid[type(shift)];
  }

  private void keep(int index, int added) {
    if (added == NOTHING) {
      shifts[index] = shifts[--size];
    } else if (index == NOTHING) {
      if (size == shifts.length) {
        shifts = Arrays.copyOf(shifts, size * 2);
      }
      shifts[size++] = added;
    } else {
      shifts[index] = added;
    }
  }

  private int change(int shift, int people) {
    if (shift == NOTHING) {
      return 0;
    }
    int type = type(shift);
    int delta = people * (PRICE_OF_A_SHIFT + PRICE_OF_A_RANK * rank(shift));
    shiftsOfType[type] += people;
    if (shiftsOfType[type] == (people > 0 ? 1 : 0)) {
      delta += people * priceOfType;
    }
    int stretch = first[type][day(shift)];
    for (int n = count[type][day(shift)]; n > 0; n--) {
      delta += length[stretch] * balance.change(stretch, rank(shift) + 1, people);
      stretch = stretch + 1 == length.length ? 0 : stretch + 1;
    }
    return delta;
  }

  void rememberAsBest() {
    best = Arrays.copyOf(shifts, size);
    bestCost = cost;
  }

  void returnToBest() {
    become(best);
  }

  int[] best() {
    return best;
  }

  long cost() {
    return cost;
  }

  boolean paysTooMuch() {
    return paidMinutes > mostPaid;
  }

  /** Gives all shifts of one type another. */
  void retype(int from, int to) {
    become(
        Arrays.stream(shifts, 0, size)
            .map(shift -> type(shift) == from ? shift(to, day(shift), rank(shift)) : shift)
            .toArray());
  }

  /** Drops the shifts of all other types. */
  void keepOnly(boolean[] kept) {
    become(Arrays.stream(shifts, 0, size).filter(shift -> kept[type(shift)]).toArray());
  }

  void become(int[] others) {
    while (size > 0) {
      cost += change(shifts[size - 1], -1);
      paidMinutes -= paidOf(shifts[--size]);
    }
    for (int shift : others) {
      cost += change(shift, 1);
      paidMinutes += paidOf(shift);
      keep(NOTHING, shift);
    }
    rememberAsBest();
  }
}
