package org.samenrooster.server.platform.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Headers that keep a browser from doing more with an answer than it is meant for. */
final class SecurityHeaders {

  private SecurityHeaders() {}

  static void addTo(HttpServletResponse response, HttpServletRequest request) {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
    if (request.getServletPath().startsWith("/api")) {
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    } else {
      // The widget's script is loaded by host pages of other origins; that is what it is for.
      response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
