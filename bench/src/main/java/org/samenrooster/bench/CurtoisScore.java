package org.samenrooster.bench;

import java.util.Set;
import java.util.stream.IntStream;
import org.samenrooster.files.CurtoisInstance;
import org.samenrooster.files.CurtoisInstance.Employee;

/**
 * What lines of a shift scheduling problem cost, worked out from its file alone. A line has for
 * each day the place of a shift in the file, or {@link #OFF}.
 */
final class CurtoisScore {

  static final int OFF = -1;

  private static final int WEEK = 7;
  private static final int SATURDAY = 5;

  private final CurtoisInstance instance;

  CurtoisScore(CurtoisInstance instance) {
    this.instance = instance;
  }

  /** What must be kept and is not, of all lines together. */
  int hardViolations(int[][] lines) {
    return IntStream.range(0, lines.length).map(row -> hardViolations(row, lines[row])).sum();
  }

  /** Of one line: each thing once for each time that it is broken, limits by how far. */
  int hardViolations(int employee, int[] line) {
    Employee person = instance.staff().get(employee);
    var limits = person.limits();
    int minutes = 0;
    int broken = 0;
    int[] worked = new int[instance.shifts().size()];
    for (int day = 0; day < line.length; day++) {
      if (line[day] == OFF) {
        continue;
      }
      minutes += instance.shifts().get(line[day]).minutes();
      worked[line[day]]++;
      broken += person.daysOff().contains(day) ? 1 : 0;
      Set<Integer> not = instance.shifts().get(line[day]).notOnNextDay();
      broken += day + 1 < line.length && not.contains(line[day + 1]) ? 1 : 0;
    }
    for (int shift = 0; shift < worked.length; shift++) {
      broken += Math.max(0, worked[shift] - person.mostShifts().get(shift));
    }
    broken += shifts(Math.max(0, minutes - limits.mostMinutes()));
    broken += shifts(Math.max(0, limits.leastMinutes() - minutes));
    broken += Math.max(0, weekends(line) - limits.mostWeekends());
    return broken + runs(person, line);
  }

  // A shift too many or too few is one violation, not one for each minute.
  private int shifts(int minutes) {
    int shortest =
        instance.shifts().stream().mapToInt(CurtoisInstance.Shift::minutes).min().orElse(1);
    return (minutes + shortest - 1) / shortest;
  }

  private static int weekends(int[] line) {
    int weekends = 0;
    for (int saturday = SATURDAY; saturday < line.length; saturday += WEEK) {
      boolean sunday = saturday + 1 < line.length && line[saturday + 1] != OFF;
      weekends += line[saturday] != OFF || sunday ? 1 : 0;
    }
    return weekends;
  }

  // A run at a border may go on beyond it, so it is never too short; it can be too long.
  private static int runs(Employee person, int[] line) {
    var limits = person.limits();
    int broken = 0;
    int from = 0;
    for (int day = 1; day <= line.length; day++) {
      if (day < line.length && (line[day] == OFF) == (line[from] == OFF)) {
        continue;
      }
      boolean work = line[from] != OFF;
      int length = day - from;
      boolean inside = from > 0 && day < line.length;
      int least = work ? limits.leastConsecutiveShifts() : limits.leastConsecutiveDaysOff();
      broken += inside ? Math.max(0, least - length) : 0;
      broken += work ? Math.max(0, length - limits.mostConsecutiveShifts()) : 0;
      from = day;
    }
    return broken;
  }

  /** Wishes that are not met, and people too few or too many. */
  int cost(int[][] lines) {
    int cost = 0;
    for (var request : instance.requests()) {
      boolean given = lines[request.employee()][request.day()] == request.shift();
      cost += given == request.wanted() ? 0 : request.weight();
    }
    for (var cover : instance.cover()) {
      int there = 0;
      for (int[] line : lines) {
        there += line[cover.day()] == cover.shift() ? 1 : 0;
      }
      cost += Math.max(0, cover.required() - there) * cover.weightUnder();
      cost += Math.max(0, there - cover.required()) * cover.weightOver();
    }
    return cost;
  }
}
