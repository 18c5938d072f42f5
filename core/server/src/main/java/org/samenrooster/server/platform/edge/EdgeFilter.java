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
import org.samenrooster.server.platform.rulepacks.InstalledRulePacks;

/**
 * Surrounds every request: id and log line, security headers, other origins. Refuses all of them
 * where the rule packs have faults.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class EdgeFilter extends HttpFilter {

  /** The attribute of a request that is its id. */
  public static final String REQUEST_ID = EdgeFilter.class.getName() + ".requestId";

  private static final long serialVersionUID = 1L;

  @Inject private transient Settings settings;
  @Inject private transient InstalledRulePacks packs;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var entry = RequestLog.begin(request);
    request.setAttribute(REQUEST_ID, entry.requestId());
    response.setHeader("X-Request-Id", entry.requestId());
    SecurityHeaders.addTo(response, request);
    try {
      if (!new OtherOrigins(settings.allowedOrigins()).answeredPreflight(request, response)) {
        if (packs.faults().isEmpty()) {
          chain.doFilter(request, response);
        } else {
          refuse(response);
        }
      }
    } finally {
      VisibleOrganisation.forget();
      entry.end(request, response);
    }
  }

  // Half the rules are no rules: without all packs nothing is answered. The health check says why.
  private static void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/problem+json");
    response
        .getWriter()
        .write("{\"type\":\"about:blank\",\"title\":\"Service Unavailable\",\"status\":503}");
  }
}
