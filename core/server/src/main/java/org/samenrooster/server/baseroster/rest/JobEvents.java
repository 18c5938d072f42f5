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
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samenrooster.server.baseroster.application.BaseRosterJob;
import org.samenrooster.server.baseroster.application.BaseRosterJob.JobKey;
import org.samenrooster.server.baseroster.application.BaseRosterJobs;

/** One open stream of a search's events. */
final class JobEvents {

  private static final Logger LOG = Logger.getLogger(JobEvents.class.getName());
  private static final Jsonb JSON = JsonbBuilder.create();
  // Half of what the contract promises, so that a slow second does not break the promise.
  private static final Duration HEARTBEAT_EVERY = Duration.ofSeconds(7);

  // Tokens and lines live in real time, also where a demonstration lives on another day.
  private final Clock clock = Clock.systemUTC();
  private final BaseRosterJobs jobs;
  private final JobKey key;
  private final Locale language;
  private final Line line;

  private String told = "";
  private Instant toldAt = Instant.EPOCH;
  private Optional<ScheduledFuture<?>> ticks = Optional.empty();

  JobEvents(BaseRosterJobs jobs, JobKey key, Locale language, Line line) {
    this.jobs = jobs;
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

  /** Starts to tell. */
  synchronized void follow(ScheduledExecutorService timer) {
    ticks = Optional.of(timer.scheduleWithFixedDelay(this::tick, 0, 1, TimeUnit.SECONDS));
  }

  private synchronized void tick() {
    try {
      if (line.sink().isClosed() || !clock.instant().isBefore(line.until())) {
        close();
      } else {
        jobs.jobWithoutProposal(key).ifPresentOrElse(this::tell, this::close);
      }
    } catch (RuntimeException e) {
      // The caller asks again when the line breaks; he is told no more than that.
      LOG.log(Level.WARNING, e, () -> "The events of search " + key.id() + " end early");
      close();
    }
  }

  private void tell(BaseRosterJob job) {
    if (job.state().ended()) {
      send(json(jobs.job(key).orElse(job)));
      close();
      return;
    }
    var now = json(job);
    if (!now.equals(told)) {
      send(now);
    } else if (toldAt.plus(HEARTBEAT_EVERY).isBefore(clock.instant())) {
      beat();
    }
  }

  private String json(BaseRosterJob job) {
    return JSON.toJson(BaseRosterDocuments.dto(job, language));
  }

  private void send(String json) {
    told = json;
    toldAt = clock.instant();
    var event =
        line.sse()
            .newEventBuilder()
            .name("job")
            .mediaType(MediaType.TEXT_PLAIN_TYPE)
            .data(String.class, json)
            .build();
    send(event);
  }

  private void beat() {
    toldAt = clock.instant();
    var comment = line.sse().newEventBuilder().comment("still searching").build();
    send(comment);
  }

  private void send(OutboundSseEvent event) {
    line.sink()
        .send(event)
        .whenComplete(
            (sent, gone) -> {
              if (gone != null) {
                close();
              }
            });
  }

  private void close() {
    ticks.ifPresent(future -> future.cancel(false));
    if (!line.sink().isClosed()) {
      line.sink().close();
    }
  }
}
