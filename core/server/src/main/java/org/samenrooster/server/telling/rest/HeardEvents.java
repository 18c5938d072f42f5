package org.samenrooster.server.telling.rest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.live.Source;
import org.samenrooster.server.platform.outbox.ToldEvent;
import org.samenrooster.server.telling.application.Heard;
import org.samenrooster.server.telling.application.Listener;
import org.samenrooster.server.telling.application.RecentEvents;

/**
 * What one listener is told: first how things stand and whether he has missed what can no longer be
 * told, then every event that is for him.
 */
final class HeardEvents implements Source {

  private final Listener listener;
  private final RecentEvents events;
  private final Clock clock;
  private final long begin;

  private Optional<Heard> first;
  private long known;

  /**
   * @param lastKnown the number of the last event that he knows; empty to begin now
   */
  HeardEvents(Listener listener, RecentEvents events, Optional<Long> lastKnown, Clock clock) {
    var heard = listener.listen(events, lastKnown);
    this.listener = listener;
    this.events = events;
    this.clock = clock;
    this.begin = lastKnown.filter(last -> heard.complete()).orElse(heard.last());
    this.first = Optional.of(heard);
  }

  @Override
  public News look() {
    var items = new ArrayList<Item>();
    first.ifPresent(heard -> items.add(begun(heard)));
    var heard = first.orElseGet(() -> listener.next(events, known));
    first = Optional.empty();
    known = heard.last();
    heard.events().stream().map(this::happened).forEach(items::add);
    return new News(items, false);
  }

  private Item begun(Heard heard) {
    var page = EventDtos.page(new Heard(heard.complete(), begin, List.of()), listener, clock);
    return new Item("begun", Optional.of(Long.toString(begin)), page);
  }

  private Item happened(ToldEvent told) {
    return new Item(
        "happened", Optional.of(Long.toString(told.sequence())), EventDtos.event(told, listener));
  }
}
