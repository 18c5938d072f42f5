package org.samenrooster.solver;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.shifttype.ShiftType;

/**
 * Annealing on the shifts of one week, with a fixed number of steps and draws so that the same
 * request gives the same design. Types beyond the allowed number are given up the least used first.
 */
final class DesignSearch {

  private static final long SEED = 20261;
  private static final int STEPS = 250_000;
  private static final int STEPS_AFTER_GIVING_UP = 80_000;

  /** How far away, in the order of starts and lengths, a type is much like another. */
  private static final int NEAR = 6;

  private static final double HOT = 150;
  private static final double WARM = 40;
  private static final double COOL = 15;
  private static final double COLD = 1;
  private static final int TRIED_TYPES = 150;
  private static final int STEPS_AFTER_MOVING = 4_000;

  private final ShiftDesignRequest request;
  private final List<ShiftType> types;
  private final DesignWeek week;
  private final SplittableRandom random = new SplittableRandom(SEED);
  private int[] usable;

  DesignSearch(ShiftDesignRequest request, List<ShiftType> types) {
    this.request = request;
    this.types = types;
    this.week = new DesignWeek(request, types);
    this.usable = IntStream.range(0, types.size()).toArray();
  }

  ShiftDesign design() {
    if (week.ranks() > 0 && usable.length > 0) {
      anneal(STEPS, HOT);
      while (week.usedTypes().length > request.maxTypes()) {
        giveUpSomeTypes();
        anneal(STEPS_AFTER_GIVING_UP, WARM);
      }
      if (request.maxTypes() < types.size()) {
        moveTypes();
      }
    }
    return ShiftDesign.of(request.need(), usedTypes(), demand());
  }

  private void giveUpSomeTypes() {
    int[] used = week.usedTypes();
    // A quarter of the surplus types at a time, so that the rest can take over their work.
    int keep =
        Math.max(request.maxTypes(), used.length - 1 - (used.length - request.maxTypes()) / 4);
    usable =
        IntStream.of(used)
            .boxed()
            .sorted(Comparator.comparingInt(week::shiftsOf).reversed())
            .limit(keep)
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
    boolean[] kept = new boolean[types.size()];
    IntStream.of(usable).forEach(type -> kept[type] = true);
    week.keepOnly(kept);
  }

  /** Tries earlier, later, shorter and longer types in the place of those in use. */
  private void moveTypes() {
    for (int i = 0; i < TRIED_TYPES; i++) {
      int[] before = week.best();
      long cost = week.cost();
      int[] used = week.usedTypes();
      int from = used[random.nextInt(used.length)];
      int to = Math.floorMod(from + random.nextInt(1 + 2 * NEAR) - NEAR, types.size());
      week.retype(from, to);
      usable = week.usedTypes();
      anneal(STEPS_AFTER_MOVING, COOL);
      if (week.cost() > cost || week.paysTooMuch()) {
        week.become(before);
      }
    }
  }

  private void anneal(int steps, double hot) {
    week.rememberAsBest();
    for (int step = 0; step < steps; step++) {
      double temperature = hot * Math.pow(COLD / hot, (double) step / steps);
      double most = -temperature * Math.log(1 - random.nextDouble());
      int draw = random.nextInt(100);
      if (week.shifts() == 0 || draw < 30) {
        week.tryReplace(-1, anyShift(), most);
      } else if (draw < 50) {
        week.tryReplace(random.nextInt(week.shifts()), DesignWeek.NOTHING, most);
      } else {
        int index = random.nextInt(week.shifts());
        week.tryReplace(index, likeShift(index), most);
      }
    }
    week.returnToBest();
  }

  private int anyShift() {
    return week.shift(
        usable[random.nextInt(usable.length)], random.nextInt(7), random.nextInt(week.ranks()));
  }

  /** The same shift with another type, or for another level. */
  private int likeShift(int index) {
    int shift = week.shiftAt(index);
    if (week.ranks() > 1 && random.nextInt(4) == 0) {
      return week.shift(week.type(shift), week.day(shift), random.nextInt(week.ranks()));
    }
    int place = Arrays.binarySearch(usable, week.type(shift));
    int other =
        random.nextBoolean()
            ? place + random.nextInt(1 + 2 * NEAR) - NEAR
            : random.nextInt(usable.length);
    int type = usable[Math.floorMod(other, usable.length)];
    return week.shift(type, week.day(shift), week.rank(shift));
  }

  private List<ShiftType> usedTypes() {
    return IntStream.of(week.usedTypes())
        .mapToObj(types::get)
        .sorted(Comparator.comparing(ShiftType::start).thenComparing(ShiftType::lengthMinutes))
        .toList();
  }

  private ShiftDemand demand() {
    List<ShiftDemand.Entry> entries = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      for (ShiftType type : usedTypes()) {
        for (int rank = 0; rank < week.ranks(); rank++) {
          int count = week.count(types.indexOf(type), day, rank);
          if (count > 0) {
            entries.add(
                new ShiftDemand.Entry(DayOfWeek.of(day + 1), type.code(), week.level(rank), count));
          }
        }
      }
    }
    return new ShiftDemand(entries);
  }
}
