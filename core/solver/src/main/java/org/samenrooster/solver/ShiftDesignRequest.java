package org.samenrooster.solver;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.shifttype.ShiftType;

/**
 * What a shift design starts from.
 *
 * @param need people per level and quarter of a week
 * @param candidates shift types to choose from, codes unique; those that do not count for coverage
 *     are left aside
 * @param maxTypes how many different types may be used, 1 or more
 * @param weights price of a quarter of an hour that is short or too much
 * @param paidMinutes the most paid minutes of a week, when hours are scarce
 */
public record ShiftDesignRequest(
    StaffingNeed need,
    List<ShiftType> candidates,
    int maxTypes,
    Weights weights,
    OptionalInt paidMinutes) {

  private static final int STEP_MINUTES = 30;
  private static final int SHORTEST_MINUTES = 6 * 60;
  private static final int LONGEST_MINUTES = 10 * 60;
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  /**
   * @throws IllegalArgumentException if there is no candidate or no type may be used
   */
  public ShiftDesignRequest {
    candidates = List.copyOf(candidates);
    if (candidates.isEmpty() || maxTypes < 1) {
      throw new IllegalArgumentException(
          "A shift design needs candidates ("
              + candidates.size()
              + ") and at least one type ("
              + maxTypes
              + ").");
    }
  }

  /**
   * Prices per quarter of an hour, 0 or more.
   *
   * @param shortage a person needed and not there
   * @param surplus a person there and not needed
   */
  public record Weights(int shortage, int surplus) {

    /** Better one person too many for half an hour than one too few for five minutes. */
    public static final Weights STANDARD = new Weights(10, 4);
  }

  /** Shifts from the types a team has. */
  public static ShiftDesignRequest ofTypes(StaffingNeed need, List<ShiftType> types) {
    return new ShiftDesignRequest(need, types, types.size(), Weights.STANDARD, OptionalInt.empty());
  }

  /**
   * Shifts of 6 to 10 hours that start at any half hour, of at most so many types; half an hour of
   * break above 5.5 hours of work, three quarters above 10 (ATW art. 5:4).
   */
  public static ShiftDesignRequest ofFreeTypes(StaffingNeed need, int maxTypes) {
    List<ShiftType> candidates = new ArrayList<>();
    for (int start = 0; start < MINUTES_OF_A_DAY; start += STEP_MINUTES) {
      for (int net = SHORTEST_MINUTES; net <= LONGEST_MINUTES; net += 60) {
        candidates.add(freeType(start, net));
      }
    }
    return new ShiftDesignRequest(
        need, candidates, maxTypes, Weights.STANDARD, OptionalInt.empty());
  }

  private static ShiftType freeType(int startMinute, int workMinutes) {
    int breakMinutes = 30;
    LocalTime start = LocalTime.ofSecondOfDay(startMinute * 60L);
    LocalTime end = start.plusMinutes(workMinutes + breakMinutes);
    String code = start.toString().replace(":", "") + "-" + end.toString().replace(":", "");
    return ShiftType.care(code, start, end, breakMinutes);
  }

  /** The same request with prices of one's own. */
  public ShiftDesignRequest weighing(Weights others) {
    return new ShiftDesignRequest(need, candidates, maxTypes, others, paidMinutes);
  }

  /** The same request with at most so many paid minutes a week. */
  public ShiftDesignRequest withinPaidMinutes(int minutes) {
    return new ShiftDesignRequest(need, candidates, maxTypes, weights, OptionalInt.of(minutes));
  }
}
