package org.samenrooster.server.completion.application;

import java.time.LocalDate;
import java.util.Optional;
import org.samenrooster.solver.completion.CompletionReason;

/**
 * Why a completion did something to a member.
 *
 * @param about what it did; empty in all but the kind where it is about the whole period
 */
public record MemberReason(About about, CompletionReason reason) {

  /** What a reason can be for. */
  public enum Kind {
    SHIFT_GIVEN,
    PICK_NOT_KEPT,
    WISH_NOT_MET,
    HOURS_MISSING,
    UNPOPULAR_MISSING
  }

  /** The day, shift type and shift that a reason is about, as far as it is about one. */
  public record About(
      Kind kind, Optional<LocalDate> day, Optional<String> shiftType, Optional<String> shiftId) {}
}
