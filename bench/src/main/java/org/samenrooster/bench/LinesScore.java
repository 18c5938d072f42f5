package org.samenrooster.bench;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.Arrays;
import java.util.List;
import org.samenrooster.files.CurtoisInstance;

/**
 * The score of lines for the other engine, kept up to date cell by cell: the fastest form that it
 * offers.
 */
public class LinesScore implements IncrementalScoreCalculator<Lines, HardSoftScore> {

  private CurtoisScore judge = new CurtoisScore(NOTHING);
  private int[][] lines = {};
  private int[] hardOf = {};
  private int[][] wish = {};
  private int[][] there = {};
  private int[][] required = {};
  private int[][] under = {};
  private int[][] over = {};
  private int shifts;
  private int hard;
  private int soft;

  private static final CurtoisInstance NOTHING =
      new CurtoisInstance(0, List.of(), List.of(), List.of(), List.of());

  @Override
  public void resetWorkingSolution(Lines solution) {
    CurtoisInstance instance = solution.instance();
    judge = new CurtoisScore(instance);
    shifts = instance.shifts().size();
    lines = solution.asLines();
    there = new int[instance.days()][shifts];
    required = new int[instance.days()][shifts];
    under = new int[instance.days()][shifts];
    over = new int[instance.days()][shifts];
    for (var cover : instance.cover()) {
      required[cover.day()][cover.shift()] = cover.required();
      under[cover.day()][cover.shift()] = cover.weightUnder();
      over[cover.day()][cover.shift()] = cover.weightOver();
    }
    wish = new int[lines.length][instance.days() * (shifts + 1)];
    for (var request : instance.requests()) {
      for (int shift = CurtoisScore.OFF; shift < shifts; shift++) {
        if ((shift == request.shift()) != request.wanted()) {
          wish[request.employee()][request.day() * (shifts + 1) + shift + 1] += request.weight();
        }
      }
    }
    hardOf = new int[lines.length];
    for (int row = 0; row < lines.length; row++) {
      hardOf[row] = judge.hardViolations(row, lines[row]);
      for (int day = 0; day < lines[row].length; day++) {
        if (lines[row][day] != CurtoisScore.OFF) {
          there[day][lines[row][day]]++;
        }
      }
    }
    hard = Arrays.stream(hardOf).sum();
    soft = judge.cost(lines);
  }

  @Override
  public void beforeVariableChanged(Object entity, String variableName) {
    // What the cell held is known; the change is worked out when it has happened.
  }

  @Override
  public void afterVariableChanged(Object entity, String variableName) {
    Cell cell = (Cell) entity;
    int row = cell.employee();
    int day = cell.day();
    int before = lines[row][day];
    int after = cell.shiftOrOff();
    if (before == after) {
      return;
    }
    soft += wishOf(row, day, after) - wishOf(row, day, before);
    soft += counted(day, before, -1) + counted(day, after, 1);
    lines[row][day] = after;
    int broken = judge.hardViolations(row, lines[row]);
    hard += broken - hardOf[row];
    hardOf[row] = broken;
  }

  private int wishOf(int row, int day, int shift) {
    return wish[row][day * (shifts + 1) + shift + 1];
  }

  private int counted(int day, int shift, int more) {
    if (shift == CurtoisScore.OFF) {
      return 0;
    }
    int before = coverCost(day, shift);
    there[day][shift] += more;
    return coverCost(day, shift) - before;
  }

  private int coverCost(int day, int shift) {
    int missing = required[day][shift] - there[day][shift];
    return missing > 0 ? missing * under[day][shift] : -missing * over[day][shift];
  }

  @Override
  public void beforeEntityAdded(Object entity) {
    // Cells are never added.
  }

  @Override
  public void afterEntityAdded(Object entity) {
    // Cells are never added.
  }

  @Override
  public void beforeEntityRemoved(Object entity) {
    // Cells are never removed.
  }

  @Override
  public void afterEntityRemoved(Object entity) {
    // Cells are never removed.
  }

  @Override
  public HardSoftScore calculateScore() {
    return HardSoftScore.of(-hard, -soft);
  }
}
