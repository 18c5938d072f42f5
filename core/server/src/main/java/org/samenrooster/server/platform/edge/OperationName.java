package org.samenrooster.server.platform.edge;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

/** Tells the request log which operation was matched; an address would contain ids. */
@Priority(1)
public final class OperationName implements ContainerRequestFilter {

  static final String ATTRIBUTE = OperationName.class.getName();

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest servletRequest;

  @Override
  public void filter(ContainerRequestContext request) {
    servletRequest.setAttribute(ATTRIBUTE, resource.getResourceMethod().getName());
  }
}
