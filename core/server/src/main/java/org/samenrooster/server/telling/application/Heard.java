package org.samenrooster.server.telling.application;

import java.util.List;
import org.samenrooster.server.platform.outbox.ToldEvent;

/**
 * What somebody heard who asked for what came after an event.
 *
 * @param complete whether nothing before these events is missing
 * @param last the number up to which everything was looked through
 * @param events those that are for him, in order
 */
public record Heard(boolean complete, long last, List<ToldEvent> events) {

  public Heard {
    events = List.copyOf(events);
  }
}
