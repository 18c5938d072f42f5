package org.samenrooster.exchange;

import java.util.Optional;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;

/**
 * A shift that changes hands.
 *
 * @param shiftId the shift
 * @param version of the shift when the change was proposed; a later one breaks the change
 * @param from who holds it; empty for an open shift
 * @param taker to whom it goes
 * @param to the member, where the taker is one
 */
public record Move(
    String shiftId, int version, Optional<String> from, Taker taker, Optional<String> to) {

  /**
   * @throws IllegalArgumentException if it goes to whom it comes from, or a taker has no name or
   *     one too many
   */
  public Move {
    if ((taker == Taker.MEMBER) != to.isPresent()) {
      throw new IllegalArgumentException("Shift (" + shiftId + ") goes to " + taker + " " + to);
    }
    if (!taker.isUndecided() && from.equals(to)) {
      throw new IllegalArgumentException("Shift (" + shiftId + ") stays with " + from + ".");
    }
  }

  /** From its holder, or from nobody, to a member. */
  public static Move toMember(String shiftId, int version, Optional<String> from, String to) {
    return new Move(shiftId, version, from, Taker.MEMBER, Optional.of(to));
  }

  /** From its holder, or from nobody, to somebody who is not known yet, or to nobody. */
  public static Move to(Taker taker, String shiftId, int version, Optional<String> from) {
    return new Move(shiftId, version, from, taker, Optional.empty());
  }

  /** The same move, now that it is known to whom. */
  public Move decidedFor(String memberId) {
    return taker.isUndecided() ? toMember(shiftId, version, from, memberId) : this;
  }

  /** The move that takes this one back, once it was made. */
  Move back() {
    return from.map(holder -> toMember(shiftId, version + 1, to, holder))
        .orElseGet(() -> to(Taker.NOBODY, shiftId, version + 1, to));
  }

  /** Whether a shift is still as it was when this was proposed. */
  public boolean fits(Shift shift, int storedVersion) {
    Optional<String> holder =
        shift instanceof HeldShift held ? Optional.of(held.memberId()) : Optional.empty();
    return shift.id().equals(shiftId) && storedVersion == version && holder.equals(from);
  }

  /**
   * The shift after the move.
   *
   * @throws IllegalStateException if it is not known yet to whom it goes
   */
  public Shift applied(Shift shift) {
    if (taker.isUndecided()) {
      throw new IllegalStateException("Nobody takes shift (" + shiftId + ") yet.");
    }
    return to.<Shift>map(
            member ->
                new HeldShift(
                    shift.id(),
                    shift.shiftType(),
                    shift.requiredLevel(),
                    shift.duty(),
                    member,
                    HeldShift.Origin.EXCHANGE))
        .orElseGet(
            () ->
                new OpenShift(shift.id(), shift.shiftType(), shift.requiredLevel(), shift.duty()));
  }
}
