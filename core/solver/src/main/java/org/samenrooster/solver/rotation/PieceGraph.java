package org.samenrooster.solver.rotation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All tables at once: a place is a day of a row and a state of the automaton, a piece leads from
 * one to another. A table is a closed walk that takes pieces as often as cover asks. Places with
 * few ways through them are left out, and the ways become longer pieces: that changes no walk.
 */
final class PieceGraph {

  private static final int MOST_PIECES = 8_000;

  // A row less makes every step faster, a piece more makes it slower.
  private static final int MOST_GROWTH = 20;

  private final RotationProblem problem;
  private final CellAutomaton automaton;
  private final List<Set<Piece>> into = new ArrayList<>();
  private final List<Set<Piece>> out = new ArrayList<>();
  private int count;

  PieceGraph(RotationProblem problem, CellAutomaton automaton) {
    this.problem = problem;
    this.automaton = automaton;
    for (int place = 0; place < problem.days() * automaton.size(); place++) {
      into.add(new LinkedHashSet<>());
      out.add(new LinkedHashSet<>());
    }
    for (int place = 0; place < out.size(); place++) {
      int day = day(place);
      for (int cell = 0; cell <= problem.kinds().size(); cell++) {
        int state = automaton.next(state(place), cell);
        if (state != CellAutomaton.NOWHERE && problem.cover(cell, day) > 0) {
          int to = (day + 1) % problem.days() * automaton.size() + state;
          add(new Piece(place, to, new byte[] {(byte) cell}));
        }
      }
    }
    cutDeadEnds();
    contract();
  }

  /** The day of a row that comes next at a place. */
  int day(int place) {
    return place / automaton.size();
  }

  /** The state of the automaton at a place. */
  int state(int place) {
    return place % automaton.size();
  }

  /** The pieces that are left. */
  List<Piece> pieces() {
    return out.stream().flatMap(Set::stream).toList();
  }

  private void add(Piece piece) {
    out.get(piece.from()).add(piece);
    into.get(piece.to()).add(piece);
    count++;
  }

  private void remove(Piece piece) {
    out.get(piece.from()).remove(piece);
    into.get(piece.to()).remove(piece);
    count--;
  }

  private void cutDeadEnds() {
    boolean cut = true;
    while (cut) {
      cut = false;
      for (int place = 0; place < out.size(); place++) {
        if (out.get(place).isEmpty() != into.get(place).isEmpty()) {
          List.copyOf(out.get(place)).forEach(this::remove);
          List.copyOf(into.get(place)).forEach(this::remove);
          cut = true;
        }
      }
    }
  }

  private void contract() {
    while (true) {
      int best = -1;
      int least = MOST_GROWTH + 1;
      for (int place = 0; place < out.size(); place++) {
        int grows = grows(place);
        if (grows < least && count + grows <= MOST_PIECES && !isLoop(place)) {
          best = place;
          least = grows;
        }
      }
      if (best < 0) {
        return;
      }
      leaveOut(best);
    }
  }

  private int grows(int place) {
    int in = into.get(place).size();
    int away = out.get(place).size();
    return in == 0 ? Integer.MAX_VALUE : in * away - in - away;
  }

  private boolean isLoop(int place) {
    return out.get(place).stream().anyMatch(piece -> piece.to() == place);
  }

  private void leaveOut(int place) {
    List<Piece> before = List.copyOf(into.get(place));
    List<Piece> after = List.copyOf(out.get(place));
    before.forEach(this::remove);
    after.forEach(this::remove);
    for (Piece first : before) {
      for (Piece second : after) {
        add(first.then(second));
      }
    }
  }

  /** The problem whose tables these are. */
  RotationProblem problem() {
    return problem;
  }

  /** The automaton of the states. */
  CellAutomaton automaton() {
    return automaton;
  }
}
