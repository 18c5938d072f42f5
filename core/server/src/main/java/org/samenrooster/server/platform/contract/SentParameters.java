package org.samenrooster.server.platform.contract;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The parameters and headers of a request, as they were sent. */
record SentParameters(ContainerRequestContext request) {

  List<String> values(ParameterRule rule) {
    var all =
        switch (rule.place()) {
          case "query" -> request.getUriInfo().getQueryParameters();
          case "path" -> request.getUriInfo().getPathParameters();
          default -> request.getHeaders();
        };
    return Optional.ofNullable(all.get(rule.name())).map(List::copyOf).orElse(List.of());
  }

  Set<String> queryNames() {
    return request.getUriInfo().getQueryParameters().keySet();
  }
}
