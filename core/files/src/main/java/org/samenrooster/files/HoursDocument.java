package org.samenrooster.files;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;
import org.samenrooster.time.Interval;

/**
 * What a file about the hours of one employment in one year says.
 *
 * @param hourlyWage in euros
 * @param shifts in the order of the file, those during which the person was away included
 * @param timesAway leave and absences, no two at the same time
 */
public record HoursDocument(
    ZoneId zone,
    Employment employment,
    BigDecimal hourlyWage,
    List<WrittenShift> shifts,
    List<WrittenAway> timesAway) {

  public HoursDocument {
    shifts = List.copyOf(shifts);
    timesAway = List.copyOf(timesAway);
  }

  /**
   * A shift.
   *
   * @param start as the file writes it
   */
  public record WrittenShift(String start, Duty duty) {}

  /**
   * Leave or another absence.
   *
   * @param id identity within the file
   * @param leave whether it is leave
   * @param block what it covers
   * @param countedMinutes what it counts for; where the file does not say, the shifts inside
   */
  public record WrittenAway(String id, boolean leave, Interval block, OptionalInt countedMinutes) {

    /** Whether a shift lies in it. */
    public boolean covers(Duty duty) {
      return block.encloses(duty.interval());
    }
  }
}
