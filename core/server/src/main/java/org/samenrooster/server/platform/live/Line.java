package org.samenrooster.server.platform.live;

import com.nimbusds.jwt.JWTParser;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.samenrooster.server.platform.problem.Problems;

/**
 * The line to a caller.
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
    var header = Optional.ofNullable(headers.getHeaderString(HttpHeaders.AUTHORIZATION)).orElse("");
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
