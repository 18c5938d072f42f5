package org.samenrooster.server.platform.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import org.samenrooster.server.platform.problem.Problems;

/**
 * Applies {@link Authorisation} to the operation that was matched. A team of another organisation
 * is not found; a team of one's own with the wrong role is forbidden.
 */
@Dependent
@Priority(Priorities.AUTHORIZATION)
public class AuthorisationFilter implements ContainerRequestFilter {

  @Context private ResourceInfo resource;

  @Inject private CallerDirectory directory;
  @Inject private CurrentCaller current;

  @Override
  public void filter(ContainerRequestContext request) {
    var operation = resource.getResourceMethod().getName();
    if (Authorisation.openToEveryone(operation)) {
      return;
    }
    var caller = current.get();
    var teamId = Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst("teamId"));
    if (teamId.isPresent() && !directory.hasTeam(caller.organisationId(), teamId.get())) {
      throw Problems.notFound("team");
    }
    if (!Authorisation.allows(operation, caller, teamId)) {
      throw Problems.forbidden();
    }
  }
}
