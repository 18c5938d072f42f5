package org.samenrooster.solver.assignment;

/** The best lines so far and what they cost. Safe for threads. */
final class Incumbent {

  private final Model model;
  private byte[][] lines;
  private int cost;

  /**
   * @param lines of everybody, which keep everything
   */
  Incumbent(Model model, byte[][] lines) {
    this.model = model;
    this.lines = lines;
    this.cost = model.cost(lines);
  }

  synchronized byte[][] lines() {
    return lines;
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
    int least = model.cost(found);
    if (least < cost) {
      lines = found;
      cost = least;
    }
  }
}
