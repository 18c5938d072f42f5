package org.samenrooster.solver.assignment;

/**
 * How the weekends of a roster are used, on which everybody may work only some.
 *
 * @param days Saturdays and Sundays that are worked, by all people
 * @param halves weekends of which one day is worked and the other is not
 * @param missing people on Saturdays and Sundays
 * @param under what one of those costs, in the mean
 */
record Weekends(int days, int halves, int missing, int under) {

  private static final int WEEK = 7;
  private static final int SATURDAY = 5;
  private static final double MUCH = 0.05;

  // Less than one day of work is worth, so that what is free is used rather than kept.
  private static final double SHARE = 0.8;

  static Weekends of(Model model, byte[][] lines) {
    int days = 0;
    int halves = 0;
    for (byte[] line : lines) {
      for (int day = SATURDAY; day + 1 < line.length; day += WEEK) {
        boolean saturday = line[day] != AssignmentProblem.OFF;
        boolean sunday = line[day + 1] != AssignmentProblem.OFF;
        days += (saturday ? 1 : 0) + (sunday ? 1 : 0);
        halves += saturday != sunday ? 1 : 0;
      }
    }
    int[] coverage = model.coverage(lines);
    int missing = 0;
    long under = 0;
    for (int place = 0; place < model.places(); place++) {
      int demand = model.demandAt(place);
      if (demand != Model.NONE && place / model.cells() % WEEK >= SATURDAY) {
        int few = Math.max(0, model.required(demand) - coverage[demand]);
        missing += few;
        under += (long) few * model.under(demand);
      }
    }
    return new Weekends(days, halves, missing, (int) (under / Math.max(1, missing)));
  }

  /**
   * What parts are to be charged for a weekend with work, so that they rather use both days of few
   * weekends than one day of many; nothing where few are used by half.
   */
  int cost() {
    return halves > MUCH * days ? (int) (SHARE * under) : 0;
  }
}
