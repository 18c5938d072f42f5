package org.samenrooster.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows what the moves of each kind of change look like. */
final class ChangeShape {

  private static final int LONGEST_RING = 4;

  private ChangeShape() {}

  /**
   * @throws IllegalArgumentException if the moves do not make a change of this kind, or somebody
   *     whom they name is not asked exactly once
   */
  static void check(String id, ChangeKind kind, List<Move> moves, List<Consent> consents) {
    Set<String> shifts = moves.stream().map(Move::shiftId).collect(Collectors.toSet());
    if (shifts.size() < moves.size() || !fits(kind, moves)) {
      throw new IllegalArgumentException("Change (" + id + ") is no " + kind + ": " + moves);
    }
    Set<String> asked = new HashSet<>();
    for (Consent consent : consents) {
      if (!asked.add(consent.memberId())) {
        throw new IllegalArgumentException(
            "Change (" + id + ") asks member (" + consent.memberId() + ") twice.");
      }
    }
    Set<String> named =
        moves.stream()
            .flatMap(move -> RosterChange.named(move).stream())
            .collect(Collectors.toSet());
    if (!asked.containsAll(named)) {
      throw new IllegalArgumentException(
          "Change (" + id + ") concerns " + named + " and asks " + asked + ".");
    }
  }

  private static boolean fits(ChangeKind kind, List<Move> moves) {
    return switch (kind) {
      case GIVE_AWAY -> moves.size() == 1 && isHeld(moves.get(0)) && isFor(moves, Taker.MEMBER);
      case COVER ->
          moves.size() == 1 && isHeld(moves.get(0)) && isFor(moves, Taker.MEMBER, Taker.FIRST_YES);
      case SWAP -> moves.size() == 2 && isRing(moves);
      case RING -> moves.size() > 1 && moves.size() <= LONGEST_RING && isRing(moves);
      case OPEN_SHIFT_OFFER ->
          moves.size() == 1
              && !isHeld(moves.get(0))
              && isFor(moves, Taker.MEMBER, Taker.FIRST_YES, Taker.CHOSEN);
      case LATE_CHANGE -> isOfOneMember(moves);
    };
  }

  private static boolean isHeld(Move move) {
    return move.from().isPresent();
  }

  private static boolean isFor(List<Move> moves, Taker... takers) {
    return moves.stream().allMatch(move -> List.of(takers).contains(move.taker()));
  }

  // Everybody gives one shift and takes one, and following the shifts leads through all of them.
  private static boolean isRing(List<Move> moves) {
    if (!isFor(moves, Taker.MEMBER) || !moves.stream().allMatch(ChangeShape::isHeld)) {
      return false;
    }
    Map<String, String> next =
        moves.stream()
            .collect(
                Collectors.toMap(
                    move -> move.from().orElseThrow(),
                    move -> move.to().orElseThrow(),
                    (one, other) -> one));
    Set<String> met = new HashSet<>();
    Optional<String> member = moves.get(0).from();
    while (member.isPresent() && met.add(member.get())) {
      member = Optional.ofNullable(next.get(member.get()));
    }
    return next.size() == moves.size() && met.size() == moves.size() && member.isPresent();
  }

  private static boolean isOfOneMember(List<Move> moves) {
    Set<String> members =
        moves.stream()
            .flatMap(move -> RosterChange.named(move).stream())
            .collect(Collectors.toSet());
    long given = moves.stream().filter(move -> move.taker() == Taker.NOBODY).count();
    long taken =
        moves.stream().filter(move -> !isHeld(move) && move.taker() == Taker.MEMBER).count();
    return members.size() == 1
        && !moves.isEmpty()
        && given <= 1
        && taken <= 1
        && given + taken == moves.size();
  }
}
