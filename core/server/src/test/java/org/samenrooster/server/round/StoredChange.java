package org.samenrooster.server.round;

import java.util.List;
import java.util.Map;

/**
 * A change of the roster as the database holds it in the end.
 *
 * @param moves its shifts
 * @param consents what those said whom it concerns, by member
 * @param wishes how the swap wishes behind a ring stand; of other changes there are none
 */
record StoredChange(
    String kind,
    String state,
    List<Moved> moves,
    Map<String, Consent> consents,
    List<String> wishes) {

  StoredChange {
    moves = List.copyOf(moves);
    consents = Map.copyOf(consents);
    wishes = List.copyOf(wishes);
  }

  /**
   * A shift of it.
   *
   * @param booked whether the shift went where the change wanted it
   */
  record Moved(Handover handover, boolean booked) {}

  /**
   * How a consent stands.
   *
   * @param saidBy the person who said so; {@link Handover#NOBODY} where nothing was said
   */
  record Consent(String state, String saidBy) {

    boolean isSaid() {
      return !saidBy.equals(Handover.NOBODY);
    }
  }

  boolean isRing() {
    return kind.equals("RING");
  }

  boolean isBooked() {
    return state.equals("BOOKED");
  }

  boolean isPending() {
    return state.equals("PROPOSED") || state.equals("AGREED");
  }
}
