package org.samenrooster.baseroster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samenrooster.time.DateRange;

/**
 * The cyclic pattern of a team: every line repeats after the same number of weeks.
 *
 * @param cycleWeeks length of the cycle, 1 to 52 weeks
 * @param anchor a Monday on which cycle week 0 begins
 * @param lines one per member, all as long as the cycle
 */
public record BaseRoster(int cycleWeeks, LocalDate anchor, List<BaseRosterLine> lines) {

  public static final int MAX_CYCLE_WEEKS = 52;

  /**
   * @throws IllegalArgumentException if the cycle is not 1 to 52 weeks, the anchor is no Monday, a
   *     line has another length, or a member has two lines
   */
  public BaseRoster {
    lines = List.copyOf(lines);
    if (cycleWeeks < 1 || cycleWeeks > MAX_CYCLE_WEEKS) {
      throw new IllegalArgumentException(
          "A cycle lasts 1 to " + MAX_CYCLE_WEEKS + " weeks, not " + cycleWeeks + ".");
    }
    if (anchor.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException(
          "A base roster is anchored on a Monday, not on " + anchor + ".");
    }
    Set<String> members = new HashSet<>();
    for (BaseRosterLine line : lines) {
      if (line.cells().size() != cycleWeeks * 7 || !members.add(line.memberId())) {
        throw new IllegalArgumentException(
            "The line of member ("
                + line.memberId()
                + ") has "
                + line.cells().size()
                + " cells; every member has one"
                + " line of "
                + cycleWeeks * 7
                + ".");
      }
    }
  }

  /** The place in the cycle of a date: 0 is the anchor's day. */
  public int cycleDayOf(LocalDate date) {
    return Math.floorMod((int) ChronoUnit.DAYS.between(anchor, date), cycleWeeks * 7);
  }

  /** The dated work of the pattern, line by line, day by day. */
  public Stream<UnrolledCell> unrollOver(DateRange dates) {
    return lines.stream().flatMap(line -> dates.stream().flatMap(date -> unrolled(line, date)));
  }

  private Stream<UnrolledCell> unrolled(BaseRosterLine line, LocalDate date) {
    BaseRosterCell cell = line.cells().get(cycleDayOf(date));
    return cell.shiftType().stream()
        .map(code -> new UnrolledCell(line.memberId(), date, code, cell.fixed()));
  }

  /**
   * One dated shift of the pattern.
   *
   * @param fixed whether it stands in a hybrid team
   */
  public record UnrolledCell(String memberId, LocalDate date, String shiftType, boolean fixed) {}
}
