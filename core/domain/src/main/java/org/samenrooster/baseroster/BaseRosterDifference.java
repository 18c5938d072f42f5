package org.samenrooster.baseroster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a new base roster changes for one member, cell by cell over the new cycle. A member who is
 * new or gone is compared with days off; cycles of different lengths are compared as they repeat
 * from the same Monday.
 */
public record BaseRosterDifference(String memberId, List<ChangedCell> changedCells) {

  public BaseRosterDifference {
    changedCells = List.copyOf(changedCells);
  }

  /**
   * One changed day.
   *
   * @param cycleDay day in the new cycle, 0 is the Monday of week 0
   */
  public record ChangedCell(int cycleDay, Optional<String> before, Optional<String> after) {}

  /**
   * The members for whom something changes, in the order of the new lines, then those who are gone.
   */
  public static List<BaseRosterDifference> between(BaseRoster before, BaseRoster after) {
    Map<String, BaseRosterLine> old =
        before.lines().stream()
            .collect(Collectors.toMap(BaseRosterLine::memberId, Function.identity()));
    List<BaseRosterDifference> differences = new ArrayList<>();
    for (BaseRosterLine line : after.lines()) {
      BaseRosterLine previous = old.remove(line.memberId());
      add(
          differences,
          line.memberId(),
          changes(before, Optional.ofNullable(previous), after, Optional.of(line)));
    }
    before.lines().stream()
        .filter(line -> old.containsKey(line.memberId()))
        .forEach(
            line ->
                add(
                    differences,
                    line.memberId(),
                    changes(before, Optional.of(line), after, Optional.empty())));
    return differences;
  }

  private static void add(
      List<BaseRosterDifference> differences, String memberId, List<ChangedCell> changes) {
    if (!changes.isEmpty()) {
      differences.add(new BaseRosterDifference(memberId, changes));
    }
  }

  private static List<ChangedCell> changes(
      BaseRoster before,
      Optional<BaseRosterLine> old,
      BaseRoster after,
      Optional<BaseRosterLine> line) {
    List<ChangedCell> changes = new ArrayList<>();
    for (int day = 0; day < after.cycleWeeks() * 7; day++) {
      int oldDay = before.cycleDayOf(after.anchor().plusDays(day));
      int newDay = day;
      Optional<String> was = old.flatMap(cells -> cells.cells().get(oldDay).shiftType());
      Optional<String> is = line.flatMap(cells -> cells.cells().get(newDay).shiftType());
      if (!was.equals(is)) {
        changes.add(new ChangedCell(day, was, is));
      }
    }
    return changes;
  }
}
