package org.samenrooster.solver.assignment;

/**
 * The best lines so far and what they cost, and the lines from which parts go on: those that are
 * best with what parts are charged for weekends. Safe for threads.
 */
final class Incumbent {

  private final Model model;
  private byte[][] lines;
  private int costInParts;
  private byte[][] cheapest;
  private int cost;

  /**
   * @param lines of everybody, which keep everything
   */
  Incumbent(Model model, byte[][] lines) {
    this.model = model;
    this.lines = lines;
    this.costInParts = model.costInParts(lines);
    this.cheapest = lines;
    this.cost = model.cost(lines);
  }

  /** From which parts go on. */
  synchronized byte[][] lines() {
    return lines;
  }

  /** Those that cost least. */
  synchronized byte[][] cheapest() {
    return cheapest;
  }

  synchronized int cost() {
    return cost;
  }

  /**
   * Takes lines that cost less and keep everything. Those that come of parts which were searched
   * side by side may not, where both changed the line of somebody.
   *
   * @param found the lines of everybody; those that did not change are the same objects
   */
  synchronized void take(byte[][] found) {
    for (int person = 0; person < found.length; person++) {
      if (found[person] != lines[person] && !model.terms(person).keeps(found[person])) {
        return;
      }
    }
    int least = model.costInParts(found);
    if (least < costInParts) {
      lines = found;
      costInParts = least;
    }
    int own = model.cost(found);
    if (own < cost) {
      cheapest = found;
      cost = own;
    }
  }
}
