package org.samenrooster.server.exchange.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.exchange.RosterChange;
import org.samenrooster.server.consent.application.Said;

/**
 * A change as it is stored.
 *
 * @param proposed by whom, if anybody, and when
 * @param endedAt when it was booked or came to nothing
 * @param answers what members said themselves, by member
 * @param byPhone what the team lead wrote down for members, by member
 */
public record StoredChange(
    RosterChange change,
    Proposed proposed,
    Optional<Instant> endedAt,
    Map<String, Said> answers,
    Map<String, Said> byPhone) {

  /**
   * How a change came about.
   *
   * @param by empty where it was found among swap wishes
   */
  public record Proposed(Optional<Said> by, Instant at) {}

  public StoredChange {
    answers = Map.copyOf(answers);
    byPhone = Map.copyOf(byPhone);
  }
}
