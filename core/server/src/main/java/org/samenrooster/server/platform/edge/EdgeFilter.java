package org.samenrooster.server.platform.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;

/** Surrounds every request: id and log line, security headers, other origins. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class EdgeFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private transient Settings settings;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var entry = RequestLog.begin(request);
    response.setHeader("X-Request-Id", entry.requestId());
    SecurityHeaders.addTo(response, request);
    try {
      if (!new OtherOrigins(settings.allowedOrigins()).answeredPreflight(request, response)) {
        chain.doFilter(request, response);
      }
    } finally {
      VisibleOrganisation.forget();
      entry.end(request, response);
    }
  }
}
