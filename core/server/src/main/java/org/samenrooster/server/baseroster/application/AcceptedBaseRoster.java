package org.samenrooster.server.baseroster.application;

import java.util.Map;
import java.util.Optional;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.team.Level;

/**
 * The base roster of a team, as a team lead accepted it.
 *
 * @param id identity
 * @param number counts the team's base rosters; the highest one stands
 * @param roster the cyclic pattern
 * @param levels the level that the work of each cell asks for, for cells with a shift type
 */
public record AcceptedBaseRoster(
    String id, int number, BaseRoster roster, Map<CellKey, Level> levels) {

  public AcceptedBaseRoster {
    levels = Map.copyOf(levels);
  }

  /**
   * A cell.
   *
   * @param cycleDay 0 is the anchor's day
   */
  public record CellKey(String memberId, int cycleDay) {}

  /** The level that the work of a cell asks for; empty for a day off. */
  public Optional<Level> requiredLevel(String memberId, int cycleDay) {
    return Optional.ofNullable(levels.get(new CellKey(memberId, cycleDay)));
  }
}
