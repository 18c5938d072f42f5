package org.samenrooster.solver.ring;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.samenrooster.shift.HeldShift;

/**
 * A wish to swap: one shift for one that is wanted more.
 *
 * @param offered the shift that would be given, held by who wishes
 * @param wanted what would be taken for it, best first; nothing else would
 */
public record SwapWish(HeldShift offered, List<WantedShift> wanted) {

  /** How many ranks there are. */
  public static final int MOST_WANTED = 10;

  /**
   * @throws IllegalArgumentException if nothing is wanted, or more than {@link #MOST_WANTED}
   */
  public SwapWish {
    wanted = List.copyOf(wanted);
    if (wanted.isEmpty() || wanted.size() > MOST_WANTED) {
      throw new IllegalArgumentException(
          "A swap wish names 1 to " + MOST_WANTED + " wanted shifts, not " + wanted.size() + ".");
    }
  }

  /** Who wishes. */
  public String memberId() {
    return offered.memberId();
  }

  /** How far down the list a shift stands, 0 for the best; empty where it is not wanted. */
  public OptionalInt rankOf(HeldShift shift) {
    return IntStream.range(0, wanted.size())
        .filter(rank -> wanted.get(rank).matches(shift))
        .findFirst();
  }

  /** What the best wanted shift is worth; each rank below it is worth one less. */
  static int gainOf(int rank) {
    return MOST_WANTED - rank;
  }
}
