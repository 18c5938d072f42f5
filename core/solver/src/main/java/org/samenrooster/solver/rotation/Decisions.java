package org.samenrooster.solver.rotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The bounds that are being tried, one within the other. What was refuted without one of them is
 * not tried again with another one in its place.
 */
final class Decisions {

  private static final class Decision {
    final List<Choice> choices;
    final BitSet why = new BitSet();
    int tried;
    int column;
    int least;
    int most;
    int widerLeast;
    int widerMost;

    Decision(List<Choice> choices) {
      this.choices = choices;
    }
  }

  private final Columns columns;
  private final List<Decision> decisions = new ArrayList<>();

  Decisions(Columns columns) {
    this.columns = columns;
  }

  /** Tries the first of these, and the others when it is refuted: one of them has to hold. */
  void decide(List<Choice> choices) {
    Decision decision = new Decision(choices);
    decisions.add(decision);
    tryNext(decision);
  }

  private void tryNext(Decision decision) {
    Choice choice = decision.choices.get(decision.tried++);
    decision.column = choice.column();
    decision.widerLeast = columns.lower(choice.column());
    decision.widerMost = columns.upper(choice.column());
    decision.least = Math.max(decision.widerLeast, choice.least());
    decision.most = Math.min(decision.widerMost, choice.most());
    columns.bound(decision.column, decision.least, decision.most);
  }

  /** Takes all bounds away for a while. */
  void suspend() {
    for (int depth = decisions.size() - 1; depth >= 0; depth--) {
      undo(decisions.get(depth));
    }
  }

  /** Brings them back. */
  void resume() {
    for (Decision decision : decisions) {
      columns.bound(decision.column, decision.least, decision.most);
    }
  }

  /** Forgets all of them. */
  void clear() {
    suspend();
    decisions.clear();
  }

  private void undo(Decision decision) {
    columns.bound(decision.column, decision.widerLeast, decision.widerMost);
  }

  /** All decisions, where it is not known which of them are to blame. */
  BitSet all() {
    BitSet all = new BitSet();
    all.set(0, decisions.size());
    return all;
  }

  /** The decisions that a refutation needs, as few as can be seen. */
  BitSet neededBy(Refutation refutation) {
    BitSet needed = new BitSet();
    BitSet settled = new BitSet();
    for (int depth = decisions.size() - 1; depth >= 0; depth--) {
      Decision decision = decisions.get(depth);
      // Earlier bounds of the same column are wider than the one that is needed anyway.
      if (!settled.get(decision.column)
          && !refutation.survives(
              decision.column,
              decision.widerLeast - decision.least,
              decision.widerMost - decision.most)) {
        settled.set(decision.column);
        needed.set(depth);
      }
    }
    return needed;
  }

  /**
   * Goes back to the last decision that is to blame and has something left to try, and tries it.
   *
   * @return false where there is none: nothing is possible at all
   */
  boolean retreat(BitSet toBlame) {
    BitSet because = toBlame;
    while (!decisions.isEmpty()) {
      int depth = decisions.size() - 1;
      Decision decision = decisions.get(depth);
      undo(decision);
      if (because.get(depth)) {
        decision.why.or(because);
        decision.why.clear(depth);
        if (decision.tried < decision.choices.size()) {
          tryNext(decision);
          return true;
        }
        because = decision.why;
      }
      decisions.remove(depth);
    }
    return false;
  }
}
