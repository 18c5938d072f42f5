package org.samenrooster.server.platform.live;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One open stream of events. */
public final class LiveStream {

  private static final Logger LOG = Logger.getLogger(LiveStream.class.getName());
  private static final Jsonb JSON = JsonbBuilder.create();
  // Half of what the contract promises, so that a slow second does not break the promise.
  private static final Duration HEARTBEAT_EVERY = Duration.ofSeconds(7);

  // Tokens and lines live in real time, also where a demonstration lives on another day.
  private final Clock clock = Clock.systemUTC();
  private final AtomicBoolean busy = new AtomicBoolean();
  private final Line line;
  private final Source source;

  private Instant toldAt = Instant.EPOCH;

  /** A stream of what the source says, to be added to {@link OpenLines}. */
  public LiveStream(Line line, Source source) {
    this.line = line;
    this.source = source;
  }

  boolean isClosed() {
    return line.sink().isClosed();
  }

  /** Whether it can be told now, and is from now on busy being told. */
  boolean isIdle() {
    return busy.compareAndSet(false, true);
  }

  /** Tells what is new, if anything is. */
  void tell() {
    try {
      if (!clock.instant().isBefore(line.until())) {
        close();
      } else {
        tell(source.look());
      }
    } catch (RuntimeException e) {
      // The caller asks again when the line breaks; he is told no more than that.
      LOG.log(Level.WARNING, e, () -> "A stream of events ends early");
      close();
    } finally {
      busy.set(false);
    }
  }

  private void tell(Source.News news) {
    news.items().forEach(item -> send(event(item)));
    if (news.items().isEmpty() && toldAt.plus(HEARTBEAT_EVERY).isBefore(clock.instant())) {
      send(line.sse().newEventBuilder().comment("still here").build());
    }
    if (news.last()) {
      close();
    }
  }

  private OutboundSseEvent event(Source.Item item) {
    var event =
        line.sse()
            .newEventBuilder()
            .name(item.name())
            .mediaType(MediaType.TEXT_PLAIN_TYPE)
            .data(String.class, JSON.toJson(item.document()));
    item.id().ifPresent(event::id);
    return event.build();
  }

  private void send(OutboundSseEvent event) {
    toldAt = clock.instant();
    line.sink()
        .send(event)
        .whenComplete(
            (sent, gone) -> {
              if (gone != null) {
                close();
              }
            });
  }

  void close() {
    if (!line.sink().isClosed()) {
      line.sink().close();
    }
  }
}
