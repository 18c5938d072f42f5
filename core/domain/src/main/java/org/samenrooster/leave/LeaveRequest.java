package org.samenrooster.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.time.DateRange;

/**
 * Whole days on which a member asks to be free.
 *
 * @param id identity of the request
 * @param memberId who asks
 * @param days which days
 * @param leaveMinutes how much leave it takes, in minutes; 0 for days that take none
 */
public record LeaveRequest(
    String id, String memberId, DateRange days, int leaveMinutes, LeaveState state) {

  /** The most days that are asked for at once: a quarter of a year. Longer leave is for HR. */
  public static final int MOST_DAYS = 92;

  /** No day takes more leave than it has minutes. */
  static final int MINUTES_A_DAY = 24 * 60;

  /**
   * @throws IllegalArgumentException if it is for too many days, or takes more than they have
   */
  public LeaveRequest {
    if (days.days() > MOST_DAYS || leaveMinutes < 0 || leaveMinutes > days.days() * MINUTES_A_DAY) {
      throw new IllegalArgumentException(
          "Leave (" + id + ") cannot take " + leaveMinutes + " minutes in " + days + ".");
    }
  }

  /** What came of an answer: a new state, or every reason why not. */
  public sealed interface Step {

    /** It was done. */
    record Done(LeaveRequest request) implements Step {}

    /** Nothing was done. */
    record Refused(List<Fault> faults) implements Step {

      public Refused {
        faults = List.copyOf(faults);
      }
    }
  }

  /**
   * Follows a command. A request is refused at any time; granting it and giving it back end on its
   * first day.
   *
   * @param today on the clock of the team
   */
  public Step follow(LeaveCommand command, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    var next = LeaveTransitions.next(state, command);
    if (next.isEmpty()) {
      faults.add(Fault.at("", FaultCode.LEAVE_IN_OTHER_STATE, state, command));
    }
    if (hasBegun(today) && command != LeaveCommand.REFUSE) {
      faults.add(Fault.at("", FaultCode.LEAVE_BEGUN, days.from(), today));
    }
    return faults.isEmpty()
        ? new Step.Done(new LeaveRequest(id, memberId, days, leaveMinutes, next.orElseThrow()))
        : new Step.Refused(faults);
  }

  /** Whether its first day has come. */
  public boolean hasBegun(LocalDate today) {
    return !today.isBefore(days.from());
  }

  /**
   * How much leave each day takes, in the order of the days: as even as whole minutes allow, so
   * that every year, month and roster period has its own part.
   */
  public Map<LocalDate, Integer> minutesByDay() {
    Map<LocalDate, Integer> minutes = new LinkedHashMap<>();
    int count = days.days();
    for (int i = 0; i < count; i++) {
      int until = Math.toIntExact((i + 1L) * leaveMinutes / count);
      int before = Math.toIntExact((long) i * leaveMinutes / count);
      minutes.put(days.from().plusDays(i), until - before);
    }
    return minutes;
  }
}
