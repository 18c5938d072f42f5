package org.samenrooster.solver.rotation;

import java.util.ArrayList;
import java.util.List;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;

/**
 * A table that everybody works through row by row: after the last row comes the first. Each day
 * must have exactly as many people on each kind of shift as it needs. Kinds count from 1, and 0
 * stands for a day off.
 *
 * @param people as many as the table has rows
 * @param days of a row, mostly 7
 * @param kinds of shifts; the first is kind 1
 * @param off days off after each other
 * @param work days of work after each other, whatever the kind
 * @param forbidden cells that must not stand after each other, two or three of them
 */
public record RotationProblem(
    int people, int days, List<ShiftKind> kinds, Run off, Run work, List<List<Integer>> forbidden) {

  /** The value of a cell on which nobody works. */
  public static final int OFF = 0;

  private static final int MOST_PEOPLE = 2_000;
  private static final int MOST_DAYS = 28;
  private static final int MOST_KINDS = 20;

  public RotationProblem {
    kinds = List.copyOf(kinds);
    forbidden = forbidden.stream().map(List::copyOf).toList();
  }

  /** How long a run of cells may be, over the end of the table too. */
  public record Run(int least, int most) {}

  /**
   * A kind of shift.
   *
   * @param block days of this kind after each other
   * @param cover people who work it on each day of a row
   */
  public record ShiftKind(Run block, List<Integer> cover) {

    public ShiftKind {
      cover = List.copyOf(cover);
    }
  }

  /** How many cells the table has. */
  int cells() {
    return people * days;
  }

  /** People who work a kind, or are off, on a day of a row. */
  int cover(int kind, int day) {
    return kind == OFF
        ? people - kinds.stream().mapToInt(each -> each.cover().get(day)).sum()
        : kinds.get(kind - 1).cover().get(day);
  }

  /** The cells of a kind, or off, in the whole table. */
  int total(int kind) {
    int total = 0;
    for (int day = 0; day < days; day++) {
      total += cover(kind, day);
    }
    return total;
  }

  /** How long a run of a kind, or of days off, may be. */
  Run block(int kind) {
    return kind == OFF ? off : kinds.get(kind - 1).block();
  }

  /**
   * Everything that makes a search impossible, before it begins: no people, days or kinds, or more
   * of them than can be searched; runs that are shorter at most than at least; cover that is not
   * given for each day or less than nobody; forbidden cells that are neither two nor three, or
   * unknown. That needs cannot be met is no fault: it is the answer.
   */
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    number(faults, "/people", people, MOST_PEOPLE);
    number(faults, "/days", days, MOST_DAYS);
    if (kinds.isEmpty()) {
      faults.add(Fault.at("/kinds", FaultCode.PLAN_NO_SHIFT_TYPES, ""));
    } else if (kinds.size() > MOST_KINDS) {
      faults.add(Fault.at("/kinds", FaultCode.PLAN_TOO_MANY_SHIFT_TYPES, kinds.size(), MOST_KINDS));
    }
    run(faults, "/off", off);
    run(faults, "/work", work);
    for (int place = 0; place < kinds.size(); place++) {
      ShiftKind kind = kinds.get(place);
      run(faults, "/kinds/" + place + "/block", kind.block());
      if (kind.cover().size() != days) {
        faults.add(
            Fault.at(
                "/kinds/" + place + "/cover", FaultCode.CSV_COLUMNS, kind.cover().size(), days));
      }
      for (int number : kind.cover()) {
        if (number < 0) {
          faults.add(Fault.at("/kinds/" + place + "/cover", FaultCode.NEGATIVE_NUMBER, number));
        }
      }
    }
    for (int place = 0; place < forbidden.size(); place++) {
      List<Integer> cells = forbidden.get(place);
      if (cells.size() < 2 || cells.size() > 3) {
        faults.add(Fault.at("/forbidden/" + place, FaultCode.ROTATION_SEQUENCE, cells.size()));
      }
      for (int cell : cells) {
        if (cell < 0 || cell > kinds.size()) {
          faults.add(Fault.at("/forbidden/" + place, FaultCode.UNKNOWN_NAME, cell));
        }
      }
    }
    return faults;
  }

  private static void number(List<Fault> faults, String pointer, int number, int most) {
    if (number < 1) {
      faults.add(Fault.at(pointer, FaultCode.NUMBER_TOO_SMALL, number, 1));
    } else if (number > most) {
      faults.add(Fault.at(pointer, FaultCode.NUMBER_TOO_LARGE, number, most));
    }
  }

  private static void run(List<Fault> faults, String pointer, Run run) {
    if (run.least() < 0) {
      faults.add(Fault.at(pointer + "/least", FaultCode.NEGATIVE_NUMBER, run.least()));
    }
    if (run.most() < Math.max(1, run.least())) {
      faults.add(
          Fault.at(
              pointer + "/most", FaultCode.NUMBER_TOO_SMALL, run.most(), Math.max(1, run.least())));
    }
  }
}
