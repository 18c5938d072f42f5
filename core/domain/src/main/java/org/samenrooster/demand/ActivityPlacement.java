package org.samenrooster.demand;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.samenrooster.team.Level;

/**
 * Gives every activity its time, as a whole block inside its window, so that few people are needed
 * at once: the tightest first, each where the crowd is smallest, then all once more in the light of
 * the others. The earliest of equal places wins, so the result does not depend on chance.
 */
final class ActivityPlacement {

  private static final int ROUNDS = 3;
  private static final int FINEST_STEP = 5;
  private static final int MOST_PLACES = 96;

  private final CareLoad load;

  ActivityPlacement(CareLoad load) {
    this.load = load;
  }

  /** Adds the activities to the load. */
  void place(List<CareActivity> activities) {
    List<Block> blocks = new ArrayList<>();
    for (CareActivity activity : activities) {
      for (DayOfWeek day : DayOfWeek.values()) {
        if (activity.days().contains(day)) {
          blocks.add(new Block(activity, day));
        }
      }
    }
    blocks.sort(
        Comparator.comparingInt(Block::slack)
            .thenComparing(Comparator.comparingInt(Block::size).reversed()));
    blocks.forEach(this::place);
    for (int round = 1; round < ROUNDS; round++) {
      for (Block block : blocks) {
        add(block, -1);
        place(block);
      }
    }
  }

  private void place(Block block) {
    int earliest = block.earliest();
    int step = Math.max(FINEST_STEP, block.slack() / MOST_PLACES);
    Crowd best = crowd(block, earliest);
    block.start = earliest;
    for (int start = earliest + step; start <= earliest + block.slack(); start += step) {
      Crowd crowd = crowd(block, start);
      if (crowd.isSmallerThan(best)) {
        best = crowd;
        block.start = start;
      }
    }
    add(block, 1);
  }

  private void add(Block block, int sign) {
    CareActivity activity = block.activity;
    load.add(activity.level(), block.start, activity.minutes(), sign * activity.carers());
  }

  private Crowd crowd(Block block, int start) {
    Level level = block.activity.level();
    double peak = 0;
    double sum = 0;
    for (int minute = start; minute < start + block.activity.minutes(); minute++) {
      double all = load.atLeast(Level.LOWEST, minute);
      peak = Math.max(peak, all + load.atLeast(level, minute));
      sum += all;
    }
    return new Crowd(peak, sum);
  }

  /** How busy a place is: the most people at once, all and of the block's level, then all work. */
  private record Crowd(double peak, double sum) {

    private static final double SAME = 1e-9;

    boolean isSmallerThan(Crowd other) {
      return Math.abs(peak - other.peak) > SAME ? peak < other.peak : sum < other.sum - SAME;
    }
  }

  /** One activity on one day. */
  private static final class Block {

    private final CareActivity activity;
    private final DayOfWeek day;
    private int start;

    Block(CareActivity activity, DayOfWeek day) {
      this.activity = activity;
      this.day = day;
    }

    int earliest() {
      return CareLoad.minuteOf(day, activity.window().fromMinute());
    }

    int slack() {
      return activity.window().minutes() - activity.minutes();
    }

    int size() {
      return activity.minutes() * activity.carers();
    }
  }
}
