package org.samenrooster.server.telling.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.samenrooster.server.platform.outbox.EventReader;
import org.samenrooster.server.platform.outbox.ToldEvent;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;

/**
 * The last events of each organisation, read at most about once a second however many people listen
 * on this node.
 */
@ApplicationScoped
public class RecentEvents {

  private static final Duration FRESH = Duration.ofMillis(700);
  private static final Duration UNHEARD = Duration.ofMinutes(5);
  private static final int MOST_KEPT = 200;

  private final Map<String, Tail> tails = new ConcurrentHashMap<>();
  // How old what was read is has to do with the node, not with the day a demonstration lives on.
  private final Clock clock = Clock.systemUTC();

  @Inject private EventReader reader;

  /** The number of the last event of an organisation. */
  public long last(String organisationId) {
    return VisibleOrganisation.within(organisationId, () -> reader.last(organisationId));
  }

  /** Whether everything after a number can still be told. */
  public boolean isKeptAfter(String organisationId, long sequence) {
    return VisibleOrganisation.within(
        organisationId, () -> reader.isKeptAfter(organisationId, sequence));
  }

  /** The next events after a number, at most some hundreds at a time. */
  public List<ToldEvent> after(String organisationId, long sequence) {
    return VisibleOrganisation.within(organisationId, () -> tail(organisationId).after(sequence));
  }

  private Tail tail(String organisationId) {
    if (!tails.containsKey(organisationId)) {
      forgetUnheard();
    }
    return tails.computeIfAbsent(organisationId, id -> new Tail(id, reader.last(id)));
  }

  /** Forgets the events of organisations to which nobody listens any more. */
  private void forgetUnheard() {
    var before = clock.instant().minus(UNHEARD);
    tails.values().removeIf(tail -> tail.readAt.isBefore(before));
  }

  /** The last events of one organisation. */
  private final class Tail {

    private final String organisationId;
    private final List<ToldEvent> events = new ArrayList<>();

    /** The number before the first one that is kept here. */
    private long begin;

    private volatile Instant readAt = Instant.EPOCH;

    Tail(String organisationId, long begin) {
      this.organisationId = organisationId;
      this.begin = begin;
    }

    synchronized List<ToldEvent> after(long sequence) {
      if (readAt.plus(FRESH).isBefore(clock.instant())) {
        read();
      }
      if (sequence < begin) {
        return reader.after(organisationId, sequence, MOST_KEPT);
      }
      return List.copyOf(
          events.subList((int) Math.min(sequence - begin, events.size()), events.size()));
    }

    private void read() {
      readAt = clock.instant();
      events.addAll(reader.after(organisationId, begin + events.size(), MOST_KEPT));
      var tooMany = events.size() - MOST_KEPT;
      if (tooMany > 0) {
        events.subList(0, tooMany).clear();
        begin += tooMany;
      }
    }
  }
}
