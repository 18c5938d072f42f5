package org.samenrooster.solver;

import java.util.List;
import java.util.Optional;

/**
 * How far a student or a new colleague follows her coach in a proposal. Her hours are told with
 * those of others.
 *
 * @param coachIds who guides her during the cycle, in order
 * @param followed shifts of her coaches that she works beside them
 * @param shifts all shifts of her coaches on the days on which they guide her
 * @param best whether it is proved that no other choice of shifts comes nearer to her hours
 * @param shortfall why her hours are not met; empty where they are, as far as whole shifts can
 */
public record CoachedLine(
    String memberId,
    List<String> coachIds,
    int followed,
    int shifts,
    boolean best,
    Optional<OpenShiftReason> shortfall) {

  public CoachedLine {
    coachIds = List.copyOf(coachIds);
  }
}
