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
    /** The team lead gave it by hand. */
    LEAD,
    /** It came by a change of the published roster that the people concerned agreed to. */
    EXCHANGE,
    /** The completion of the picking round gave it. */
    COMPLETION
  }

  /**
   * Gives the shift back; empty where it is neither this member's own pick nor was given to her
   * when picking was over. What covers nothing, such as work beside a coach, is nobody else's to
   * pick.
   */
  public Optional<OpenShift> withdrawnBy(String member) {
    boolean hers = origin == Origin.PICK || wasGiven();
    return memberId.equals(member) && hers ? Optional.of(givenUp()) : Optional.empty();
  }

  /**
   * Takes the shift back from its holder; empty where it was not given to her when picking was
   * over, by a team lead or a completion. What covers nothing goes with the coach beside whom it
   * is.
   */
  public Optional<OpenShift> takenBack() {
    return wasGiven() ? Optional.of(givenUp()) : Optional.empty();
  }

  private boolean wasGiven() {
    return switch (origin) {
      case LEAD -> true;
      case COMPLETION -> duty.countsFor().coverage();
      case BASE_ROSTER, PICK, EXCHANGE -> false;
    };
  }

  /** The same shift without a holder. */
  public OpenShift givenUp() {
    return new OpenShift(id, shiftType, requiredLevel, duty);
  }
}
