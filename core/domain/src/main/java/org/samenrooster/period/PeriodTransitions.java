package org.samenrooster.period;

import static org.samenrooster.period.PeriodCommand.APPROVE;
import static org.samenrooster.period.PeriodCommand.CLOSE;
import static org.samenrooster.period.PeriodCommand.CLOSE_PICKING;
import static org.samenrooster.period.PeriodCommand.OPEN_PICKING;
import static org.samenrooster.period.PeriodCommand.OPEN_WISHING;
import static org.samenrooster.period.PeriodCommand.PUBLISH;
import static org.samenrooster.period.PeriodCommand.SEND_BACK;
import static org.samenrooster.period.PeriodCommand.START_APPROVAL;
import static org.samenrooster.period.PeriodPhase.APPROVAL;
import static org.samenrooster.period.PeriodPhase.CLOSED;
import static org.samenrooster.period.PeriodPhase.COMPLETING;
import static org.samenrooster.period.PeriodPhase.DRAFT;
import static org.samenrooster.period.PeriodPhase.PICKING;
import static org.samenrooster.period.PeriodPhase.PUBLISHED;
import static org.samenrooster.period.PeriodPhase.WISHING;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one table of what may happen to a roster period. What is not in it may not happen. */
public final class PeriodTransitions {

  private static final Map<PeriodPhase, Map<PeriodCommand, PeriodPhase>> TABLE =
      new EnumMap<>(
          Map.of(
              DRAFT, Map.of(OPEN_WISHING, WISHING, OPEN_PICKING, PICKING),
              WISHING, Map.of(OPEN_PICKING, PICKING),
              PICKING, Map.of(CLOSE_PICKING, COMPLETING),
              COMPLETING, Map.of(START_APPROVAL, APPROVAL, SEND_BACK, PICKING),
              APPROVAL, Map.of(APPROVE, APPROVAL, SEND_BACK, PICKING, PUBLISH, PUBLISHED),
              PUBLISHED, Map.of(CLOSE, CLOSED),
              CLOSED, Map.of()));

  private PeriodTransitions() {}

  /** The phase a command leads to; empty where it may not be given. */
  public static Optional<PeriodPhase> next(PeriodPhase phase, PeriodCommand command) {
    return Optional.ofNullable(TABLE.getOrDefault(phase, Map.of()).get(command));
  }

  /** The commands that may be given in a phase. */
  public static Set<PeriodCommand> commandsIn(PeriodPhase phase) {
    return TABLE.getOrDefault(phase, Map.of()).keySet();
  }
}
