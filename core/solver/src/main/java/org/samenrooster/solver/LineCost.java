package org.samenrooster.solver;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What one member's line costs by itself: hours, pattern, share of burdens, changes. Prepared as
 * tables once, so that a line is priced in one pass. Immutable; shared by all threads.
 */
final class LineCost {

  /** The line is planned above what may be planned at all. */
  static final int TOO_MANY_HOURS = Integer.MAX_VALUE;

  /** The parts of a line's cost, named as in {@link CostPart}. */
  enum Part {
    MINUTES_BELOW_CONTRACT,
    MINUTES_ABOVE_CONTRACT,
    WEEK_BALANCE,
    FLEXIBLE_STAFF_MINUTES,
    SHORT_BLOCKS,
    LONG_BLOCKS,
    SINGLE_DAYS_OFF,
    BACKWARD_ROTATIONS,
    SHIFT_TYPE_CHANGES,
    NIGHT_BLOCKS,
    EXCEPTIONS,
    SPLIT_WEEKENDS,
    WEEKEND_SHARES,
    NIGHT_SHARES,
    CHANGED_CELLS
  }

  private final SearchModel model;
  private final LineTables tables;

  LineCost(SearchModel model, RuleWindows windows, LineRules rules) {
    this.model = model;
    this.tables = new LineTables(model, windows, rules);
  }

  /** The cost of a member's line, or {@link #TOO_MANY_HOURS}. */
  int of(int member, byte[] values) {
    return of(member, values, null);
  }

  /** The same, adding what each part amounts to and costs. */
  void explain(int member, byte[] values, Parts parts) {
    of(member, values, parts);
  }

  /** Minutes planned over the cycle. */
  int plannedMinutes(int member, byte[] values) {
    int base = member * model.days();
    int minutes = 0;
    for (int day = 0; day < model.days(); day++) {
      minutes += tables.paid[values[base + day]];
    }
    return minutes;
  }

  /** Night shifts of a member's line over the cycle. */
  int nights(int member, byte[] values) {
    int base = member * model.days();
    int nights = 0;
    for (int day = 0; day < model.days(); day++) {
      nights += tables.nights[values[base + day]];
    }
    return nights;
  }

  /** Weekends of the cycle on which a member's line has work. */
  int weekends(int member, byte[] values) {
    int base = member * model.days();
    int weekends = 0;
    for (int week = 0; week < model.days(); week += 7) {
      weekends += worksOn(values, base + week + 5) || worksOn(values, base + week + 6) ? 1 : 0;
    }
    return weekends;
  }

  private static boolean worksOn(byte[] values, int index) {
    return values[index] != Cells.OFF;
  }

  /** The most minutes that may be planned for a member over the cycle. */
  int mostMinutes(int member) {
    return tables.plannable.most(member);
  }

  private int of(int member, byte[] values, @Nullable Parts parts) {
    int hours = hours(member, values, parts);
    if (hours == TOO_MANY_HOURS) {
      return TOO_MANY_HOURS;
    }
    return hours + days(member, values, parts) + blocks(member, values, parts);
  }

  private int hours(int member, byte[] values, @Nullable Parts parts) {
    int base = member * model.days();
    int total = 0;
    int imbalance = 0;
    for (int week = 0; week < model.weeks(); week++) {
      int minutes = 0;
      for (int day = week * 7; day < week * 7 + 7; day++) {
        minutes += tables.paid[values[base + day]];
      }
      if (minutes > model.contract(member).most()[week]) {
        return TOO_MANY_HOURS;
      }
      total += minutes;
      imbalance += imbalance(member, week, minutes);
    }
    if (total > tables.plannable.most(member)) {
      return TOO_MANY_HOURS;
    }
    if (model.contract(member).flexible()) {
      return add(parts, Part.FLEXIBLE_STAFF_MINUTES, total, ofMinutes(member, total));
    }
    int promised = tables.promisedMinutes[member];
    int below = Math.max(0, promised - total);
    int above = Math.max(0, total - promised);
    return add(parts, Part.MINUTES_BELOW_CONTRACT, below, below > 0 ? ofMinutes(member, total) : 0)
        + add(parts, Part.MINUTES_ABOVE_CONTRACT, above, above > 0 ? ofMinutes(member, total) : 0)
        + add(parts, Part.WEEK_BALANCE, imbalance, ofImbalance(imbalance));
  }

  /** What so many minutes over the cycle cost a member's line, as far as they may be planned. */
  int ofMinutes(int member, int total) {
    SearchWeights.Hours weights = model.weights().hours();
    if (model.contract(member).flexible()) {
      return total / 15 * weights.flexibleStaff();
    }
    int promised = tables.promisedMinutes[member];
    int below = Math.max(0, promised - total);
    int above = Math.max(0, total - promised);
    // The further below, the dearer each quarter: a lack of work is spread over all members.
    return weights.belowContract() * (below / 15)
        + (int) ((long) weights.belowContract() * (below / 15) * below / Math.max(1, promised))
        + weights.aboveContract() * (above / 15);
  }

  /** Minutes by which a week is further from the contract than half a shift. */
  int imbalance(int member, int week, int minutes) {
    Contract contract = model.contract(member);
    return contract.flexible()
        ? 0
        : Math.max(0, Math.abs(minutes - contract.promised()[week]) - tables.halfShiftMinutes);
  }

  int ofImbalance(int minutes) {
    return model.weights().hours().weekBalance() * (minutes / 15);
  }

  LineTables tables() {
    return tables;
  }

  private int days(int member, byte[] values, @Nullable Parts parts) {
    int cycle = model.days();
    int base = member * cycle;
    int nights = 0;
    int weekends = 0;
    int split = 0;
    int exceptions = 0;
    int changed = 0;
    for (int week = 0; week < cycle; week += 7) {
      boolean saturday = values[base + week + 5] != Cells.OFF;
      boolean sunday = values[base + week + 6] != Cells.OFF;
      split += saturday != sunday ? 1 : 0;
      weekends += saturday || sunday ? 1 : 0;
    }
    for (int day = 0; day < cycle; day++) {
      int type = values[base + day];
      nights += tables.nights[type];
      exceptions += tables.warnings[member][day * tables.symbols + type];
      changed += type != tables.current[base + day] ? 1 : 0;
    }
    int changedCells = model.hasCurrent() ? changed : 0;
    SearchWeights weights = model.weights();
    return add(parts, Part.SPLIT_WEEKENDS, split, split * weights.fairness().splitWeekend())
        + add(parts, Part.WEEKEND_SHARES, weekends, tables.weekendCost[member][weekends])
        + add(parts, Part.NIGHT_SHARES, nights, tables.nightCost[member][nights])
        + add(parts, Part.EXCEPTIONS, exceptions, exceptions * weights.pattern().exception())
        + add(parts, Part.CHANGED_CELLS, changedCells, changedCells * weights.changedCell());
  }

  private int blocks(int member, byte[] values, @Nullable Parts parts) {
    int cycle = model.days();
    int base = member * cycle;
    int end = endOfABlock(values, base);
    if (end < 0) {
      boolean works = values[base] != Cells.OFF;
      return works ? add(parts, Part.LONG_BLOCKS, cycle, tables.longBlock[cycle]) : 0;
    }
    int cost = 0;
    int work = 0;
    int off = 0;
    int nights = 0;
    int before = Cells.OFF;
    // From the first day after a block of work round to its last day, so that every block and
    // every run of days off is whole.
    for (int i = 1; i <= cycle; i++) {
      int type = values[base + (end + i < cycle ? end + i : end + i - cycle)];
      if (type != Cells.OFF) {
        if (off == 1) {
          cost += add(parts, Part.SINGLE_DAYS_OFF, 1, tables.singleDayOff);
        }
        off = 0;
        work++;
        cost += pair(before, type, parts);
      } else {
        cost += blockOfWork(member, work, parts);
        work = 0;
        off++;
      }
      if (tables.nights[type] == 1) {
        nights++;
      } else {
        cost += blockOfNights(member, nights, parts);
        nights = 0;
      }
      before = type;
    }
    return cost + blockOfWork(member, work, parts) + blockOfNights(member, nights, parts);
  }

  /** The last day of some block of work, or -1 where no day off follows work. */
  private int endOfABlock(byte[] values, int base) {
    int last = model.days() - 1;
    if (values[base + last] != Cells.OFF && values[base] == Cells.OFF) {
      return last;
    }
    for (int day = 0; day < last; day++) {
      if (values[base + day] != Cells.OFF && values[base + day + 1] == Cells.OFF) {
        return day;
      }
    }
    return -1;
  }

  private int blockOfWork(int member, int days, @Nullable Parts parts) {
    return add(parts, Part.SHORT_BLOCKS, 1, tables.shortBlock[member][days])
        + add(parts, Part.LONG_BLOCKS, 1, tables.longBlock[days]);
  }

  private int blockOfNights(int member, int nights, @Nullable Parts parts) {
    return add(parts, Part.NIGHT_BLOCKS, 1, tables.nightBlock[member][nights]);
  }

  private int pair(int before, int type, @Nullable Parts parts) {
    return parts == null
        ? tables.pair[before * tables.symbols + type]
        : explainPair(before, type, parts);
  }

  private int explainPair(int before, int type, Parts parts) {
    int pair = before * tables.symbols + type;
    return add(parts, Part.BACKWARD_ROTATIONS, 1, tables.backward[pair])
        + add(parts, Part.SHIFT_TYPE_CHANGES, 1, tables.change[pair])
        + add(parts, Part.EXCEPTIONS, 1, tables.exception[pair]);
  }

  private static int add(@Nullable Parts parts, Part part, int amount, int cost) {
    if (parts != null && cost > 0) {
      parts.add(part, amount, cost);
    }
    return cost;
  }

  /** Sums of amounts and costs, part by part. */
  static final class Parts {

    private final long[] amounts = new long[Part.values().length];
    private final long[] costs = new long[Part.values().length];

    void add(Part part, int amount, int cost) {
      amounts[part.ordinal()] += amount;
      costs[part.ordinal()] += cost;
    }

    long amount(Part part) {
      return amounts[part.ordinal()];
    }

    long cost(Part part) {
      return costs[part.ordinal()];
    }

    long total() {
      return Arrays.stream(costs).sum();
    }
  }
}
