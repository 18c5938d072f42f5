package org.samenrooster.server.shift.application;

import java.util.Map;
import org.samenrooster.agreement.PickLimits;

/**
 * Which picks can be given back now: those of periods whose phase allows it, until the time that
 * the team agreed on.
 *
 * @param limits of the periods whose phase allows it, by period
 */
public record GivingBack(Map<String, PickLimits> limits) {

  /** Where nobody can give anything back. */
  public static final GivingBack NOTHING = new GivingBack(Map.of());

  public GivingBack {
    limits = Map.copyOf(limits);
  }

  /** Whether the time for it is not over; whose pick it is, is not looked at. */
  public boolean allows(RosterShift shift) {
    var own = limits.get(shift.periodId());
    return own != null && own.againstWithdrawal(shift.shift().duty()).isEmpty();
  }
}
