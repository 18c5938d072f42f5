package org.samenrooster.files;

import java.util.List;
import java.util.Set;

/**
 * A problem of the shift scheduling benchmark of Curtois and Qu (Computational results on new staff
 * scheduling benchmark instances, 2014). Days count from 0, which is a Monday; shifts and people
 * are meant by their place in the file.
 *
 * @param days how many there are
 */
public record CurtoisInstance(
    int days, List<Shift> shifts, List<Employee> staff, List<Request> requests, List<Cover> cover) {

  public CurtoisInstance {
    shifts = List.copyOf(shifts);
    staff = List.copyOf(staff);
    requests = List.copyOf(requests);
    cover = List.copyOf(cover);
  }

  /**
   * A kind of shift.
   *
   * @param notOnNextDay places of shifts that cannot be on the day after it
   */
  public record Shift(String id, int minutes, Set<Integer> notOnNextDay) {

    public Shift {
      notOnNextDay = Set.copyOf(notOnNextDay);
    }
  }

  /**
   * Somebody who can work.
   *
   * @param mostShifts how often each shift, in the order of the file
   * @param limits of the whole line
   * @param daysOff without work
   */
  public record Employee(String id, List<Integer> mostShifts, Limits limits, Set<Integer> daysOff) {

    public Employee {
      mostShifts = List.copyOf(mostShifts);
      daysOff = Set.copyOf(daysOff);
    }
  }

  /** What a whole line has to keep. */
  public record Limits(
      int mostMinutes,
      int leastMinutes,
      int mostConsecutiveShifts,
      int leastConsecutiveShifts,
      int leastConsecutiveDaysOff,
      int mostWeekends) {}

  /**
   * A wish.
   *
   * @param employee place of who wishes
   * @param shift place of the shift
   * @param wanted whether for the shift, or against it
   */
  public record Request(int employee, int day, int shift, int weight, boolean wanted) {}

  /** How many people a shift should have. */
  public record Cover(int day, int shift, int required, int weightUnder, int weightOver) {}
}
