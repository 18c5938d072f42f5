package org.samenrooster.server.exchange.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.exchange.RosterChange;

/**
 * A change as it is stored.
 *
 * @param proposed by whom and when
 * @param endedAt when it was booked or came to nothing
 * @param answers what members said themselves, by member
 * @param byPhone what the team lead wrote down for members, by member
 */
public record StoredChange(
    RosterChange change,
    Said proposed,
    Optional<Instant> endedAt,
    Map<String, Said> answers,
    Map<String, Said> byPhone) {

  public StoredChange {
    answers = Map.copyOf(answers);
    byPhone = Map.copyOf(byPhone);
  }
}
