package org.samenrooster.server.platform.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.Contract;
import org.samenrooster.api.Operation;
import org.samenrooster.server.platform.access.Accesses.Place;
import org.samenrooster.server.platform.edge.EdgeFilter;
import org.samenrooster.server.platform.security.CurrentCaller;

/**
 * Records a read before its answer leaves: what cannot be recorded is not told. A stream is
 * recorded when it begins, everything else when there is an answer; a refusal tells nothing.
 */
@Dependent
@Priority(Priorities.USER)
public class AccessFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String STREAMS = "Events";

  @Context private @Nullable ResourceInfo resource;
  @Context private HttpServletRequest servletRequest;

  @Inject private Contract contract;
  @Inject private CurrentCaller current;
  @Inject private AccessLog log;

  @Override
  public void filter(ContainerRequestContext request) {
    personal().filter(AccessFilter::isStream).ifPresent(stream -> record(stream, request, ""));
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < 300 && response.hasEntity()) {
      personal()
          .filter(operation -> !isStream(operation))
          .ifPresent(operation -> record(operation, request, response.getEntity()));
    }
  }

  private void record(Operation operation, ContainerRequestContext request, Object answer) {
    var accesses = Accesses.of(operation, current.get(), place(request), answer);
    if (!accesses.isEmpty()) {
      log.keep(accesses, (String) servletRequest.getAttribute(EdgeFilter.REQUEST_ID));
    }
  }

  // Where no operation was matched there is no method.
  private Optional<Operation> personal() {
    return Optional.ofNullable(resource)
        .flatMap(matched -> Optional.ofNullable(matched.getResourceMethod()))
        .flatMap(method -> contract.operation(method.getName()))
        .filter(operation -> operation.personal().isPresent());
  }

  private static boolean isStream(Operation operation) {
    return operation.tag().equals(STREAMS);
  }

  private static Place place(ContainerRequestContext request) {
    var address = request.getUriInfo().getPathParameters();
    return new Place(
        Optional.ofNullable(address.getFirst("teamId")),
        Optional.ofNullable(address.getFirst("memberId")));
  }
}
