package org.samenrooster.solver.rotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes one table of pieces that are each taken a number of times: closed walks through all of
 * them, which are joined where two pass the same place, or where each may go on as the other does.
 */
final class Circuits {

  private final RotationProblem problem;
  private final CellAutomaton automaton;
  private final List<int[]> walks = new ArrayList<>();
  private final List<int[]> states = new ArrayList<>();

  /**
   * @param taken how often each piece is taken; as many lead to a place as away from it
   */
  Circuits(Flow flow, int[] taken) {
    this.problem = flow.graph().problem();
    this.automaton = flow.graph().automaton();
    Map<Integer, Deque<int[]>> steps = new HashMap<>();
    List<Integer> places = new ArrayList<>();
    for (int column = 0; column < taken.length; column++) {
      for (int time = 0; time < taken[column]; time++) {
        lay(flow, flow.pieces().get(column), steps, places);
      }
    }
    for (int place : places) {
      Deque<int[]> left = steps.get(place);
      if (left != null && !left.isEmpty()) {
        walk(place, steps);
      }
    }
  }

  private void lay(Flow flow, Piece piece, Map<Integer, Deque<int[]>> steps, List<Integer> places) {
    int place = piece.from();
    for (byte cell : piece.cells()) {
      int state = automaton.next(flow.graph().state(place), cell);
      int next = (flow.graph().day(place) + 1) % problem.days() * automaton.size() + state;
      if (!steps.containsKey(place)) {
        steps.put(place, new ArrayDeque<>());
        places.add(place);
      }
      steps.get(place).push(new int[] {cell, next});
      place = next;
    }
  }

  // Hierholzer: goes on until it is back where nothing is left, and then takes in what is left at
  // places it passed.
  private void walk(int start, Map<Integer, Deque<int[]>> steps) {
    Deque<int[]> open = new ArrayDeque<>();
    open.push(new int[] {-1, start});
    List<int[]> closed = new ArrayList<>();
    while (!open.isEmpty()) {
      Deque<int[]> left = steps.get(open.peek()[1]);
      if (left == null || left.isEmpty()) {
        closed.add(open.pop());
      } else {
        open.push(left.pop());
      }
    }
    int length = closed.size() - 1;
    int offset = start / automaton.size();
    int[] cells = new int[length];
    int[] after = new int[length];
    for (int i = 0; i < length; i++) {
      int[] step = closed.get(length - 1 - i);
      cells[(i + offset) % length] = step[0];
      after[(i + offset) % length] = step[1] % automaton.size();
    }
    walks.add(cells);
    states.add(after);
  }

  /** The table, or nothing where the walks cannot be joined so easily. */
  Optional<int[]> table() {
    boolean joined = true;
    while (walks.size() > 1 && joined) {
      joined = false;
      for (int other = walks.size() - 1; other > 0 && !joined; other--) {
        joined = join(0, other);
      }
    }
    return walks.size() == 1 ? Optional.of(walks.get(0)) : Optional.empty();
  }

  private boolean join(int first, int second) {
    int[] one = walks.get(first);
    int[] other = walks.get(second);
    for (int at = 0; at < one.length; at++) {
      for (int with = at % problem.days(); with < other.length; with += problem.days()) {
        if (goesOn(states.get(first)[at], other, states.get(second), with)
            && goesOn(states.get(second)[with], one, states.get(first), at)) {
          put(first, second, at, with);
          return true;
        }
      }
    }
    return false;
  }

  // Whether a walk that is in a state may go on with the cells of another one.
  private boolean goesOn(int state, int[] cells, int[] states, int after) {
    int now = state;
    for (int step = 0; step < cells.length; step++) {
      int place = (after + step) % cells.length;
      if (now == states[place]) {
        return true;
      }
      now = automaton.next(now, cells[(place + 1) % cells.length]);
      if (now == CellAutomaton.NOWHERE) {
        return false;
      }
    }
    return false;
  }

  private void put(int first, int second, int at, int with) {
    int[] one = walks.get(first);
    int[] other = walks.get(second);
    int[] cells = new int[one.length + other.length];
    int[] after = new int[cells.length];
    int place = 0;
    int state = states.get(first)[one.length - 1];
    for (int i = 0; i <= at; i++) {
      cells[place++] = one[i];
    }
    for (int i = 1; i <= other.length; i++) {
      cells[place++] = other[(with + i) % other.length];
    }
    for (int i = at + 1; i < one.length; i++) {
      cells[place++] = one[i];
    }
    // Once round brings the states to where they stay.
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < cells.length; i++) {
        state = automaton.next(state, cells[i]);
        after[i] = state;
      }
    }
    walks.set(first, cells);
    states.set(first, after);
    walks.remove(second);
    states.remove(second);
  }
}
