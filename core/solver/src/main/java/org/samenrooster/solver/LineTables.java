package org.samenrooster.solver;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.rules.Duty;
import org.samenrooster.shifttype.ShiftType;

/** The numbers that {@link LineCost} looks up instead of working them out. */
final class LineTables {

  private static final int BACKWARD_MINUTES = 120;
  private static final int SHORTEST_NIGHT_BLOCK = 2;
  private static final int LONGEST_NIGHT_BLOCK = 4;
  private static final int SHORTEST_BLOCK = 3;
  private static final int LONGEST_BLOCK = 5;

  final int symbols;
  final int[] paid;
  final int[] nights;
  final int[] backward;
  final int[] change;
  final int[] exception;
  final int[] pair;
  final int singleDayOff;
  final int[] longBlock;
  final int[][] shortBlock;
  final int[][] nightBlock;
  final int halfShiftMinutes;
  final int[] promisedMinutes;
  final int[][] weekendCost;
  final int[][] nightCost;
  final byte[][] warnings;
  final byte[] current;

  /** The most that may be planned for each member. */
  final PlannableHours plannable;

  private final SearchModel model;

  LineTables(SearchModel model, RuleWindows windows, LineRules rules) {
    this.model = model;
    symbols = model.types() + 1;
    paid = new int[symbols];
    nights = new int[symbols];
    for (int type = 1; type < symbols; type++) {
      paid[type] = model.paidMinutes(type);
      nights[type] = isNight(model.type(type)) ? 1 : 0;
    }
    plannable = new PlannableHours(model);
    halfShiftMinutes = plannable.halfShiftMinutes();
    backward = new int[symbols * symbols];
    change = new int[symbols * symbols];
    exception = new int[symbols * symbols];
    pair = new int[symbols * symbols];
    fillPairs(windows);
    singleDayOff = model.weights().pattern().singleDayOff();
    longBlock = longBlocks();
    promisedMinutes = new int[model.members()];
    shortBlock = new int[model.members()][model.days() + 1];
    nightBlock = new int[model.members()][model.days() + 1];
    weekendCost = new int[model.members()][];
    nightCost = new int[model.members()][];
    warnings = new byte[model.members()][model.days() * symbols];
    current = model.current().values();
    fillMembers(rules);
  }

  private boolean isNight(ShiftType type) {
    Duty duty = Duty.of(type.code(), type, LocalDate.EPOCH, ZoneOffset.UTC, Optional.empty());
    return duty.isNight();
  }

  private void fillPairs(RuleWindows windows) {
    SearchWeights.Pattern weights = model.weights().pattern();
    for (int before = 1; before < symbols; before++) {
      for (int after = 1; after < symbols; after++) {
        int index = before * symbols + after;
        int later = model.type(after).startMinuteOfDay() - model.type(before).startMinuteOfDay();
        if (later < -BACKWARD_MINUTES) {
          backward[index] = weights.backwardRotation();
        } else if (before != after) {
          change[index] = weights.change();
        }
        exception[index] = windows.exceptionsBetween(before, after) * weights.exception();
        pair[index] = backward[index] + change[index] + exception[index];
      }
    }
  }

  private int[] longBlocks() {
    int[] cost = new int[model.days() + 1];
    for (int length = LONGEST_BLOCK + 1; length < cost.length; length++) {
      cost[length] = (length - LONGEST_BLOCK) * model.weights().pattern().longBlock();
    }
    return cost;
  }

  private void fillMembers(LineRules rules) {
    double[] weekends = new double[model.members()];
    double[] nightShifts = new double[model.members()];
    for (ShiftDemand.Entry entry : model.problem().shiftDemand().entries()) {
      share(entry, rules, weekends, nightShifts);
    }
    for (int member = 0; member < model.members(); member++) {
      promisedMinutes[member] = model.contract(member).promisedMinutes();
      fillBlocks(member, nightShifts[member]);
      SearchWeights.Fairness weights = model.weights().fairness();
      boolean counts =
          model.contract(member).share() > 0 && !model.problem().shiftDemand().entries().isEmpty();
      weekendCost[member] =
          shares(weekends[member] / 2, model.weeks(), counts ? weights.weekendShare() : 0);
      nightCost[member] =
          shares(nightShifts[member], model.days(), counts ? weights.nightShare() : 0);
      fillWarnings(member, rules);
    }
  }

  private void share(
      ShiftDemand.Entry entry, LineRules rules, double[] weekends, double[] nightShifts) {
    int type = model.typeIndex(entry.shiftType());
    int day = entry.day().getValue() - 1;
    int rank = model.rankOfPlace(entry.requiredLevel());
    long all = 0;
    for (int member = 0; member < model.members(); member++) {
      all += shareOf(member, day, type, rank, rules);
    }
    for (int member = 0; member < model.members() && all > 0; member++) {
      double part =
          (double) shareOf(member, day, type, rank, rules) / all * entry.count() * model.weeks();
      weekends[member] += entry.day().getValue() >= DayOfWeek.SATURDAY.getValue() ? part : 0;
      nightShifts[member] += nights[type] * part;
    }
  }

  private int shareOf(int member, int day, int type, int rank, LineRules rules) {
    boolean may = model.rankOfMember(member) > rank && rules.allows(member, day, type);
    return may ? model.contract(member).share() : 0;
  }

  private static int[] shares(double fair, int most, int weight) {
    int[] cost = new int[most + 1];
    for (int count = 0; count <= most; count++) {
      // Within half of one of the fair share is fair: shares are rarely whole numbers.
      double off = Math.max(0, Math.abs(count - fair) - 0.5);
      cost[count] = (int) Math.round(off * off * weight);
    }
    return cost;
  }

  private void fillBlocks(int member, double fairNights) {
    SearchWeights.Pattern weights = model.weights().pattern();
    double shiftsAWeek =
        promisedMinutes[member] / (double) Math.max(1, model.weeks() * 2 * halfShiftMinutes);
    int shortest = (int) Math.max(1, Math.min(SHORTEST_BLOCK, Math.round(shiftsAWeek)));
    for (int length = 1; length < shortest && !model.contract(member).flexible(); length++) {
      shortBlock[member][length] = (shortest - length) * weights.shortBlock();
    }
    int shortestNights = fairNights < SHORTEST_NIGHT_BLOCK ? 1 : SHORTEST_NIGHT_BLOCK;
    for (int length = 1; length <= model.days(); length++) {
      int off = Math.max(shortestNights - length, length - LONGEST_NIGHT_BLOCK);
      nightBlock[member][length] = Math.max(0, off) * weights.nightBlock();
    }
  }

  private void fillWarnings(int member, LineRules rules) {
    for (int day = 0; day < model.days(); day++) {
      for (int type = 1; type < symbols; type++) {
        warnings[member][day * symbols + type] = (byte) rules.warningsAlone(member, day, type);
      }
    }
  }
}
