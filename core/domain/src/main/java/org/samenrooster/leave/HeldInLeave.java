package org.samenrooster.leave;

import java.util.Optional;
import org.samenrooster.period.PeriodPhase;

/** What must be done about a shift that a member holds on a day of leave. */
public enum HeldInLeave {
  /** The team is still picking: it becomes open with the yes. */
  OPENS_WHEN_GRANTED,
  /** Picking is over, the roster is not fixed: the period goes back to picking first. */
  SEND_PERIOD_BACK_FIRST,
  /** The roster is fixed: a colleague takes it over first. */
  TAKEN_OVER_FIRST;

  /**
   * What must be done in a phase.
   *
   * @param phase of the shift's period; empty for a shift outside all periods
   */
  public static HeldInLeave in(Optional<PeriodPhase> phase) {
    return phase.map(HeldInLeave::in).orElse(TAKEN_OVER_FIRST);
  }

  private static HeldInLeave in(PeriodPhase phase) {
    return switch (phase) {
      case DRAFT, WISHING, PICKING -> OPENS_WHEN_GRANTED;
      case COMPLETING, APPROVAL -> SEND_PERIOD_BACK_FIRST;
      case PUBLISHED, CLOSED -> TAKEN_OVER_FIRST;
    };
  }

  /** Whether leave can be granted over it. */
  public boolean allowsGranting() {
    return this == OPENS_WHEN_GRANTED;
  }
}
