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
    LEAD,
    /** It came by a change of the published roster that the people concerned agreed to. */
    EXCHANGE,
    /** The completion of the picking round gave it. */
    COMPLETION
  }

  /**
   * Gives the shift back; empty where it is not this member's own pick, nor came to her by a
   * completion. What covers nothing, such as work beside a coach, is nobody else's to pick.
   */
  public Optional<OpenShift> withdrawnBy(String member) {
    boolean hers =
        origin == Origin.PICK || origin == Origin.COMPLETION && duty.countsFor().coverage();
    return memberId.equals(member) && hers ? Optional.of(givenUp()) : Optional.empty();
  }

  /** The same shift without a holder. */
  public OpenShift givenUp() {
    return new OpenShift(id, shiftType, requiredLevel, duty);
  }
}
