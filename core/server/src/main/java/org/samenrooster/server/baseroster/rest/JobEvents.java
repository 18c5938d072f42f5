package org.samenrooster.server.baseroster.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samenrooster.server.baseroster.application.BaseRosterJob;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobKey;
import org.samenrooster.server.baseroster.application.BaseRosterJobRecord;

/** One open stream of a search's events; only this package opens one. */
public final class JobEvents {

  private static final Logger LOG = Logger.getLogger(JobEvents.class.getName());
  private static final Jsonb JSON = JsonbBuilder.create();
  // Half of what the contract promises, so that a slow second does not break the promise.
  private static final Duration HEARTBEAT_EVERY = Duration.ofSeconds(7);

  // Tokens and lines live in real time, also where a demonstration lives on another day.
  private final Clock clock = Clock.systemUTC();
  private final AtomicBoolean busy = new AtomicBoolean();
  private final BaseRosterJobRecord record;
  private final JobKey key;
  private final Locale language;
  private final Line line;

  private String told = "";
  private Instant toldAt = Instant.EPOCH;

  JobEvents(BaseRosterJobRecord record, JobKey key, Locale language, Line line) {
    this.record = record;
    this.key = key;
    this.language = language;
    this.line = line;
  }

  /**
   * The line to the caller.
   *
   * @param until when his token expires
   */
  record Line(SseEventSink sink, Sse sse, Instant until) {}

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
        record.look(key).ifPresentOrElse(this::tell, this::close);
      }
    } catch (RuntimeException e) {
      // The caller asks again when the line breaks; he is told no more than that.
      LOG.log(Level.WARNING, e, () -> "The events of search " + key.id() + " end early");
      close();
    } finally {
      busy.set(false);
    }
  }

  private void tell(BaseRosterJob job) {
    var now = JSON.toJson(BaseRosterDocuments.dto(job, language));
    if (!now.equals(told)) {
      told = now;
      send(
          line.sse()
              .newEventBuilder()
              .name("job")
              .mediaType(MediaType.TEXT_PLAIN_TYPE)
              .data(String.class, now)
              .build());
    } else if (toldAt.plus(HEARTBEAT_EVERY).isBefore(clock.instant())) {
      send(line.sse().newEventBuilder().comment("still searching").build());
    }
    if (job.state().ended()) {
      close();
    }
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
