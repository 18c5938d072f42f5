package org.samenrooster.server.platform.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the host pages that were configured call the API from a browser. Tokens travel in a header,
 * so credentials (cookies) are never allowed.
 */
record OtherOrigins(Set<String> allowed) {

  private static final String EXPOSED = "ETag, Location, Retry-After, X-Request-Id";
  private static final String METHODS = "GET, POST, PUT";
  private static final String HEADERS =
      "Authorization, Content-Type, Accept, Accept-Language, Idempotency-Key, If-Match,"
          + " Last-Event-ID, X-Request-Id";

  /** Adds the headers and answers a preflight; whether that was all there was to do. */
  boolean answeredPreflight(HttpServletRequest request, HttpServletResponse response) {
    var origin = Optional.ofNullable(request.getHeader("Origin")).filter(allowed::contains);
    response.addHeader("Vary", "Origin");
    origin.ifPresent(
        page -> {
          response.setHeader("Access-Control-Allow-Origin", page);
          response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        });
    var preflight =
        request.getMethod().equals("OPTIONS")
            && request.getHeader("Access-Control-Request-Method") != null;
    if (preflight) {
      origin.ifPresent(page -> allow(response));
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
    return preflight;
  }

  private static void allow(HttpServletResponse response) {
    response.setHeader("Access-Control-Allow-Methods", METHODS);
    response.setHeader("Access-Control-Allow-Headers", HEADERS);
    response.setHeader("Access-Control-Max-Age", "600");
  }
}
