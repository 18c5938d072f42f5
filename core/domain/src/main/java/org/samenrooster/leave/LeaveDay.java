package org.samenrooster.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.samenrooster.team.Level;

/**
 * A day of a team's leave calendar.
 *
 * @param most how many people may be on leave; empty where there is no limit
 * @param away how many are, each counted once
 * @param asked how many more have asked and were not answered
 * @param levels the levels that have a limit of their own
 */
public record LeaveDay(LocalDate day, OptionalInt most, int away, int asked, List<OfLevel> levels) {

  public LeaveDay {
    levels = List.copyOf(levels);
  }

  /** How many of those who work at a level may be on leave, and are. */
  public record OfLevel(Level level, int most, int away) {

    /** Whether nobody else of the level can be granted leave. */
    public boolean isFull() {
      return away >= most;
    }
  }

  /** Whether nobody else can be granted leave on this day. */
  public boolean isFull() {
    return most.isPresent() && away >= most.getAsInt();
  }

  /**
   * The limit of a level that is reached.
   *
   * @param level at which somebody works on the day; empty without a qualification
   */
  public Optional<OfLevel> fullFor(Optional<Level> level) {
    return levels.stream()
        .filter(one -> level.filter(one.level()::equals).isPresent() && one.isFull())
        .findFirst();
  }

  /** How many more can be granted leave; empty where there is no limit. */
  public OptionalInt room() {
    return most.isPresent()
        ? OptionalInt.of(Math.max(0, most.getAsInt() - away))
        : OptionalInt.empty();
  }
}
