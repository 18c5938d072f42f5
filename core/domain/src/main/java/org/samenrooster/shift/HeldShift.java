package org.samenrooster.shift;

import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Level;

/**
 * A shift someone holds.
 *
 * @param memberId who holds it
 * @param origin how it came to be held
 */
public record HeldShift(
    String id, String shiftType, Level requiredLevel, Duty duty, String memberId, Origin origin)
    implements Shift {

  /** How a shift came to be held. */
  public enum Origin {
    /** It stands in the base roster. */
    BASE_ROSTER,
    /** The member picked it. */
    PICK,
    /** The team lead gave it. */
    LEAD
  }

  /** Gives the pick back; empty where the shift is not this member's own pick. */
  public Optional<OpenShift> withdrawnBy(String member) {
    if (!memberId.equals(member) || origin != Origin.PICK) {
      return Optional.empty();
    }
    return Optional.of(new OpenShift(id, shiftType, requiredLevel, duty));
  }
}
