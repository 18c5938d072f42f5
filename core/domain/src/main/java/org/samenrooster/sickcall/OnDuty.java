package org.samenrooster.sickcall;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import org.samenrooster.rules.Duty;

/**
 * Who stands for the team at a moment: whoever works a shift that counts for coverage then, or
 * begins one later on the same day. So whoever opens the ward at six can register that the
 * colleague of seven is not coming, and who comes at three can do so before noon.
 */
public final class OnDuty {

  private OnDuty() {}

  /**
   * Whether somebody stands for the team.
   *
   * @param duties what the person holds
   * @param zone whose midnight ends the day
   */
  public static boolean at(Instant now, Collection<Duty> duties, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    return duties.stream()
        .filter(duty -> duty.countsFor().coverage())
        .anyMatch(
            duty ->
                duty.interval().contains(now)
                    || (duty.interval().start().isAfter(now)
                        && duty.interval().start().atZone(zone).toLocalDate().equals(today)));
  }
}
