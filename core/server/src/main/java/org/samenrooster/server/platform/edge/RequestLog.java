package org.samenrooster.server.platform.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * One line of JSON for each request, without personal data: no address (it contains ids), no
 * person, no token, no body.
 *
 * @param requestId the caller's {@code X-Request-Id} if it is harmless text, otherwise ours
 * @param beganNanos when it began, on the steady clock
 */
record RequestLog(String requestId, long beganNanos) {

  private static final Logger LOG = Logger.getLogger("org.samenrooster.request");
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  static RequestLog begin(HttpServletRequest request) {
    var id =
        Optional.ofNullable(request.getHeader("X-Request-Id"))
            .filter(sent -> HARMLESS.matcher(sent).matches())
            .orElseGet(() -> UUID.randomUUID().toString());
    return new RequestLog(id, System.nanoTime());
  }

  void end(HttpServletRequest request, HttpServletResponse response) {
    var operation = Optional.ofNullable((String) request.getAttribute(OperationName.ATTRIBUTE));
    if (operation.isEmpty() && response.getStatus() < 400) {
      // Static files that were found say nothing that anybody looks for.
      return;
    }
    LOG.info(
        "{\"requestId\":\"%s\",\"operation\":\"%s\",\"status\":%d,\"milliseconds\":%d}"
            .formatted(
                requestId,
                operation.orElse("-"),
                response.getStatus(),
                (System.nanoTime() - beganNanos) / 1_000_000));
  }
}
