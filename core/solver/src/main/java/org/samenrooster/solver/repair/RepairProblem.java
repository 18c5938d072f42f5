package org.samenrooster.solver.repair;

import java.time.Instant;
import java.util.List;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.solver.suggestion.SuggestionProblem;

/**
 * A shift that has to be filled now.
 *
 * @param open the shift, who may be asked and what the team holds; who holds the shift cannot work
 *     it and is asked for nothing
 * @param now nobody is asked to move from a shift that has begun
 * @param most how many repairs are wanted
 */
public record RepairProblem(SuggestionProblem open, Instant now, int most) {

  /**
   * @throws IllegalArgumentException if no repair is wanted
   */
  public RepairProblem {
    if (most < 1) {
      throw new IllegalArgumentException("At least one repair must be wanted, not " + most + ".");
    }
  }

  /** The shifts from which somebody could move: of the same day and its neighbours. */
  List<HeldShift> movable() {
    return open.teamRoster().stream()
        .filter(held -> !held.id().equals(open.shift().id()))
        .filter(held -> open.holder().filter(held.memberId()::equals).isEmpty())
        .filter(held -> held.duty().start().isAfter(now))
        .filter(
            held ->
                !held.day().isBefore(open.shift().day().minusDays(1))
                    && !held.day().isAfter(open.shift().day().plusDays(1)))
        .toList();
  }
}
