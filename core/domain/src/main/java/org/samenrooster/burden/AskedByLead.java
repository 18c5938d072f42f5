package org.samenrooster.burden;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.exchange.Move;
import org.samenrooster.exchange.RosterChange;

/**
 * Whose burden a change of a published roster is: of those whom the team lead asked, as far as one
 * of their shifts moves that was known for less than the term of notice. What a member asked for
 * herself, and a ring that was found among wishes, is nobody's.
 */
public final class AskedByLead {

  private AskedByLead() {}

  /**
   * The members whom it burdens.
   *
   * @param change a change of which it is known to whom the shifts go
   * @param lead who the team lead is in the team; what he does with his own shifts burdens nobody
   * @param lateShiftIds the shifts on days within the term of notice
   */
  public static SortedSet<String> lately(
      RosterChange change, Optional<String> lead, Collection<String> lateShiftIds) {
    SortedSet<String> members = new TreeSet<>();
    if (change.proposer().isEmpty() && change.kind() != ChangeKind.RING) {
      change.moves().stream()
          .filter(move -> lateShiftIds.contains(move.shiftId()))
          .flatMap(AskedByLead::sides)
          .filter(member -> lead.filter(member::equals).isEmpty())
          .forEach(members::add);
    }
    return members;
  }

  private static Stream<String> sides(Move move) {
    return Stream.concat(move.from().stream(), move.to().stream());
  }
}
