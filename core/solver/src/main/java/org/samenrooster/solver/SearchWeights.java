package org.samenrooster.solver;

/**
 * What an imperfection of a base roster costs. Only proportions matter; all numbers are 0 or more.
 * Rules are not among them: a blocked rule has no price.
 *
 * @param coverage against the staffing need and the shift demand
 * @param hours against the contracts
 * @param pattern how pleasant a line is to live with
 * @param fairness how burdens are spread
 * @param changedCell a day on which a member's line differs from the current base roster
 */
public record SearchWeights(
    Coverage coverage, Hours hours, Pattern pattern, Fairness fairness, int changedCell) {

  /**
   * Per quarter of an hour.
   *
   * @param uncovered a person who is needed and not there
   * @param surplus a person who is there and not needed
   * @param openShift a shift of the demand that nobody has, beside the need it leaves uncovered;
   *     where no need is given, it costs what uncovered work costs
   * @param extraShift a shift beyond the demand
   */
  public record Coverage(int uncovered, int surplus, int openShift, int extraShift) {

    int openShiftWhere(boolean needIsGiven) {
      return needIsGiven ? openShift : Math.max(openShift, uncovered);
    }
  }

  /**
   * Per quarter of an hour.
   *
   * @param belowContract planned less than the contract over the cycle
   * @param aboveContract planned more than the contract over the cycle; half a shift is the most
   * @param weekBalance a week that is more than half a shift off the weekly contract hours
   * @param flexibleStaff worked by a person without promised hours
   */
  public record Hours(int belowContract, int aboveContract, int weekBalance, int flexibleStaff) {}

  /**
   * Per occurrence.
   *
   * @param shortBlock a working day missing from a block of work that is shorter than preferred
   * @param longBlock a working day beyond the preferred longest block of work
   * @param singleDayOff one day off between working days
   * @param backwardRotation a shift that starts more than two hours earlier than the day before's
   * @param change another shift type on the next day, not backward
   * @param nightBlock a night missing from the shortest preferred block of nights, or beyond the
   *     longest
   * @param exception an exception that a rule allows and that is used up
   */
  public record Pattern(
      int shortBlock,
      int longBlock,
      int singleDayOff,
      int backwardRotation,
      int change,
      int nightBlock,
      int exception) {

    /** What a flaw of a line costs on average, at least 1. */
    double typicalFlaw() {
      int sum = shortBlock + longBlock + singleDayOff + backwardRotation + nightBlock;
      return Math.max(1, sum / 5.0);
    }
  }

  /**
   * Per occurrence.
   *
   * @param splitWeekend Saturday or Sunday worked, not both
   * @param weekendShare a weekend off from the fair share of the line, squared
   * @param nightShare a night off from the fair share of the line, squared
   */
  public record Fairness(int splitWeekend, int weekendShare, int nightShare) {}

  /** Coverage first, then contracts, then pleasant lines. */
  public static SearchWeights standard() {
    return new SearchWeights(
        new Coverage(20, 2, 4, 2),
        new Hours(6, 4, 1, 8),
        new Pattern(12, 15, 15, 12, 2, 12, 60),
        new Fairness(12, 6, 4),
        10);
  }
}
