package org.samenrooster.solver.ring;

import java.util.List;
import java.util.stream.Collectors;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.shift.HeldShift;

/**
 * Two to four people of whom each takes the shift that the next one offers, for all or for none.
 *
 * @param turns one for each person; the first is of the wish that came first
 */
public record SwapRing(List<Turn> turns) {

  public SwapRing {
    turns = List.copyOf(turns);
  }

  /**
   * One person's part.
   *
   * @param wish hers
   * @param takes the shift she gets
   * @param rank where it stands among what she wanted, 0 for the best
   * @param change what happens to her timeline
   * @param caused rules that it strains; none that blocks
   */
  public record Turn(
      SwapWish wish, HeldShift takes, int rank, Change change, List<RuleViolation> caused) {

    public Turn {
      caused = List.copyOf(caused);
    }

    /** What it is worth to her. */
    public int gain() {
      return SwapWish.gainOf(rank);
    }
  }

  /** Which shifts go to whom. */
  public RingKey key() {
    return RingKey.of(
        turns.stream()
            .collect(Collectors.toMap(turn -> turn.takes().id(), turn -> turn.wish().memberId())));
  }

  /** What it is worth to all of them. */
  public int gain() {
    return turns.stream().mapToInt(Turn::gain).sum();
  }
}
