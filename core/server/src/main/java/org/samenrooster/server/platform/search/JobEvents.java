package org.samenrooster.server.platform.search;

import com.nimbusds.jwt.JWTParser;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.samenrooster.server.platform.problem.Problems;

/** One open stream of a search's events. */
public final class JobEvents {

  private static final Logger LOG = Logger.getLogger(JobEvents.class.getName());
  private static final Jsonb JSON = JsonbBuilder.create();
  // Half of what the contract promises, so that a slow second does not break the promise.
  private static final Duration HEARTBEAT_EVERY = Duration.ofSeconds(7);

  // Tokens and lines live in real time, also where a demonstration lives on another day.
  private final Clock clock = Clock.systemUTC();
  private final AtomicBoolean busy = new AtomicBoolean();
  private final Supplier<Optional<Told>> look;
  private final Line line;

  private String told = "";
  private Instant toldAt = Instant.EPOCH;

  private JobEvents(Line line, Supplier<Optional<Told>> look) {
    this.line = line;
    this.look = look;
  }

  /**
   * A stream of one search.
   *
   * @param record where it is looked up
   * @param document the search in the form of the contract
   */
  public static <Q, P, S> JobEvents of(
      Line line,
      SearchJobRecord<Q, P, S> record,
      JobKey key,
      Function<SearchJob<Q, P, S>, Object> document) {
    return new JobEvents(
        line,
        () -> record.look(key).map(job -> new Told(document.apply(job), job.state().ended())));
  }

  /**
   * What an event tells.
   *
   * @param document the search in the form of the contract
   * @param last whether nothing comes after it
   */
  private record Told(Object document, boolean last) {}

  /**
   * The line to the caller.
   *
   * @param until when his token expires
   */
  public record Line(SseEventSink sink, Sse sse, Instant until) {

    /** A line that ends with the token it was asked for with. */
    public static Line of(SseEventSink sink, Sse sse, HttpHeaders headers) {
      return new Line(sink, sse, tokenEnd(headers));
    }

    // The token was verified with the request; here only its end is of interest.
    private static Instant tokenEnd(HttpHeaders headers) {
      var header =
          Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION)).orElse("");
      try {
        var token = JWTParser.parse(header.substring(header.indexOf(' ') + 1).strip());
        return Optional.ofNullable(token.getJWTClaimsSet().getExpirationTime())
            .map(Date::toInstant)
            .orElse(Instant.MAX);
      } catch (ParseException e) {
        throw Problems.unauthenticated("invalid");
      }
    }
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
        look.get().ifPresentOrElse(this::tell, this::close);
      }
    } catch (RuntimeException e) {
      // The caller asks again when the line breaks; he is told no more than that.
      LOG.log(Level.WARNING, e, () -> "The events of a search end early");
      close();
    } finally {
      busy.set(false);
    }
  }

  private void tell(Told job) {
    var now = JSON.toJson(job.document());
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
    if (job.last()) {
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
