package org.samenrooster.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.exchange.RosterChange.Proposal;

/** Changes for tests, in the words of the stories. */
final class Changes {

  static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");
  static final Instant EXPIRES = NOON.plusSeconds(48 * 3600);

  private Changes() {}

  static RosterChange giveAway(String shift, String from, String to) {
    return proposed(
        ChangeKind.GIVE_AWAY, from, Set.of(), Move.toMember(shift, 1, Optional.of(from), to));
  }

  static RosterChange cover(String shift, String from, String... asked) {
    return proposed(
        ChangeKind.COVER,
        from,
        Set.of(asked),
        Move.to(Taker.FIRST_YES, shift, 1, Optional.of(from)));
  }

  static RosterChange swap(String mine, String me, String hers, String her) {
    return proposed(
        ChangeKind.SWAP,
        me,
        Set.of(),
        Move.toMember(mine, 1, Optional.of(me), her),
        Move.toMember(hers, 1, Optional.of(her), me));
  }

  static RosterChange offer(Taker taker, String shift, String... asked) {
    return proposed(
        ChangeKind.OPEN_SHIFT_OFFER, "", Set.of(asked), Move.to(taker, shift, 1, Optional.empty()));
  }

  /** A ring of these members, of whom each holds the shift of the same number. */
  static RosterChange ring(String... members) {
    var moves = new Move[members.length];
    for (var i = 0; i < members.length; i++) {
      moves[i] =
          Move.toMember("s" + i, 1, Optional.of(members[i]), members[(i + 1) % members.length]);
    }
    return proposed(ChangeKind.RING, "", Set.of(), moves);
  }

  static RosterChange proposed(ChangeKind kind, String proposer, Set<String> asked, Move... moves) {
    return RosterChange.proposed(
        new Proposal(
            "c1",
            kind,
            Optional.of(proposer).filter(name -> !name.isEmpty()),
            List.of(moves),
            asked,
            EXPIRES));
  }
}
