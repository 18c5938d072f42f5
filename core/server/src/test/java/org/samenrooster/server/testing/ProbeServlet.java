package org.samenrooster.server.testing;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets a test run a {@link Probe} by HTTP; it is in the WAR of the tests only. */
@WebServlet("/probe/*")
public class ProbeServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject @Any private transient Instance<Probe> probes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var name = request.getPathInfo().substring(1);
    var values =
        request.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]));
    var probe =
        probes.stream()
            .filter(candidate -> candidate.name().equals(name))
            .findFirst()
            .orElseThrow();
    response.setContentType("text/plain; charset=UTF-8");
    try {
      response.getWriter().write(probe.run(values));
    } catch (Exception e) {
      response.setStatus(500);
      response.getWriter().write(String.valueOf(e));
    }
  }
}
