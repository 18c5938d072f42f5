package org.samenrooster.solver.completion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody who has a coach works beside her after a round.
 *
 * @param shifts that come, in order
 * @param standing shifts of her coaches beside which she worked before the round
 * @param ofShifts all shifts of her coaches on the days on which they guide her
 * @param best whether it is proved that no other choice comes nearer to her hours
 * @param shortfall why her hours are not met; empty where they are, as far as whole shifts can
 */
public record CoachFollowed(
    String memberId,
    List<BesideShift> shifts,
    int standing,
    int ofShifts,
    boolean best,
    Optional<CompletionReason> shortfall) {

  public CoachFollowed {
    shifts = List.copyOf(shifts);
  }

  /**
   * A shift beside one of the coach's.
   *
   * @param shiftType code of the supernumerary shift type
   */
  public record BesideShift(LocalDate day, String shiftType, String coachId) {}
}
